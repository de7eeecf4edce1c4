import { Box, Button, Group } from '@mantine/core';
import type { ActivityView, RoomState } from '@rt/contracts/plain';
import { GROUPING_PHASES } from '@rt/domain/polling';
import { excerpt } from '@rt/domain/text';
import { kinds } from '@rt/kinds';
import { Banner } from '@rt/web/ui';
import { type ReactNode, useState } from 'react';

import { t } from '../../../words';
import classes from '../../live.module.css';

/** Boards that are not the current question and whose ideas can be grouped all the same, and the one that is shown for that. */
export interface SortingOn {
  readonly boards: readonly ActivityView[];
  readonly shown: ActivityView | null;
  show(board: ActivityView | null): void;
}

/** Grouping goes on while the room is at another question: the board is shown to whoever chooses it, and to nobody else. */
export function useSortingOn(room: RoomState, current: ActivityView | null, sorts: boolean): SortingOn {
  const [id, choose] = useState<string | null>(null);
  const boards = sorts ? room.activities.filter((one) => one.id !== current?.id && canBeGrouped(one)) : [];
  const shown = boards.find((one) => one.id === id) ?? null;
  // It is the current question again, or closed, or votes: the panel goes with the room from then on.
  if (id !== null && shown === null) choose(null);
  return { boards, shown, show: (board) => choose(board?.id ?? null) };
}

function canBeGrouped({ kind, state, config }: ActivityView): boolean {
  const groups = kinds[kind].entries?.board?.groups;
  return groups !== undefined && state === 'open' && GROUPING_PHASES.includes(groups.phase(config));
}

const QUESTION_MOST = 60;

export function WaysToSort({ boards, show }: Pick<SortingOn, 'boards' | 'show'>) {
  if (boards.length === 0) return null;
  return (
    <Group gap="sm" mb="sm">
      {boards.map((board) => (
        <Button key={board.id} variant="default" size="xs" onClick={() => show(board)}>
          {t('facilitate.sorting-on', { question: excerpt(board.question, QUESTION_MOST) })}
        </Button>
      ))}
    </Group>
  );
}

interface BoardShownProps extends Pick<SortingOn, 'show'> {
  readonly board: ActivityView;
  readonly current: ActivityView | null;
  readonly children: ReactNode;
}

/** A board in the place of the current question; all controls of the session stay with that one. */
export function BoardShown({ board, current, show, children }: BoardShownProps) {
  return (
    <>
      <Box mb="sm">
        <Banner>
          {current ? t('facilitate.sorting-on-now', { question: current.question }) : t('facilitate.sorting-on-none')}{' '}
          <Button variant="default" size="compact-sm" onClick={() => show(null)}>
            {t('facilitate.sorting-on-back')}
          </Button>
        </Banner>
      </Box>
      <p className={classes['questionLong']}>{board.question}</p>
      {children}
    </>
  );
}
