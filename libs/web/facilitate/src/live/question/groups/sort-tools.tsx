import { Button, Group } from '@mantine/core';

import { t } from '../../../words';

const SORT_ACTS = ['group', 'takeOut', 'hide', 'rename', 'all', 'undo'] as const;

/** What can be done with the selection; null where there is nothing to do it with. */
export type SortActs = Readonly<Record<(typeof SORT_ACTS)[number], (() => void) | null>>;

interface SortToolsProps {
  readonly acts: SortActs;
  readonly selected: number;
  readonly offline: boolean;
}

/**
 * The acts as buttons, for whoever does not know the keys. Only keys act on the idea that has the focus: a press on a button
 * has moved the focus away, and nobody could see which idea it would be.
 */
export function SortTools({ acts, selected, offline }: SortToolsProps) {
  return (
    <Group gap="xs" role="toolbar" aria-label={t('facilitate.group-tools')}>
      <strong>{t('facilitate.group-selected', { selected })}</strong>
      {SORT_ACTS.map((act) => (
        <Button
          key={act}
          size="xs"
          variant={act === 'group' ? 'filled' : 'default'}
          disabled={offline || acts[act] === null || (selected === 0 && act !== 'undo')}
          onClick={() => acts[act]?.()}
        >
          {t(`facilitate.group-act-${act}`)}
        </Button>
      ))}
    </Group>
  );
}
