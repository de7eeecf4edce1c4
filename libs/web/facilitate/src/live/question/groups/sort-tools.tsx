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

/** Acts as buttons. Only keys act on the focused idea, since a press would move the focus away. */
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
