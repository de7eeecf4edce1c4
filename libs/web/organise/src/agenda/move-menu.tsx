import { Button, Menu } from '@mantine/core';
import type { ReactNode } from 'react';

import { t } from '../words';

interface MoveMenuProps {
  /** What is moved, for those who hear the button's name alone. */
  readonly title: string;
  readonly index: number;
  readonly last: number;
  readonly busy: boolean;
  move(from: number, to: number): Promise<void>;
  readonly children?: ReactNode;
}

/** Moves one of a list without dragging: up, down, to either end. */
export function MoveMenu({ title, index, last, busy, move, children }: MoveMenuProps) {
  const places = [
    { label: t('organise.move-up'), to: index - 1, off: index === 0 },
    { label: t('organise.move-down'), to: index + 1, off: index === last },
    ...(last > 1
      ? [
          { label: t('organise.move-first'), to: 0, off: index === 0 },
          { label: t('organise.move-last'), to: last, off: index === last },
        ]
      : []),
  ];
  const name = children ? t('organise.move-of', { title }) : t('organise.move-only-of', { title });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="xs" disabled={busy} aria-label={name}>
          {t(children ? 'organise.move-or-delete' : 'organise.move')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {places.map(({ label, to, off }) => (
          <Menu.Item key={label} disabled={off} onClick={() => void move(index, to)}>
            {label}
          </Menu.Item>
        ))}
        {children ? <Menu.Divider /> : null}
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}
