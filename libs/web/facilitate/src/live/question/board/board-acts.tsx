import type { BoardVerb, Entry } from '@rt/domain/polling';

import { t } from '../../../words';
import classes from '../../live.module.css';
import { Answer, giveBack, type MoreOnBoard, seenOf } from '../answers/answer';
import { EntryAct } from '../entry-act';
import type { Decided } from '../undo/use-undo';
import { Merge } from './merge';

export interface BoardActsProps {
  readonly entry: Entry;
  readonly others: readonly Entry[];
  readonly runs: boolean;
  readonly offline: boolean;
  decide(verb: BoardVerb, more?: MoreOnBoard): Promise<Decided>;
  done(entry: Entry): void;
  /** It was taken back: the entry stands like this again. */
  undone(entry: Entry): void;
}

export function BoardActs(props: BoardActsProps) {
  const { entry, others, runs, offline, decide, done, undone } = props;
  const { mark, pinned = false } = entry;
  // One button in turn, so that the focus stays on it.
  const act = (verb: BoardVerb, key: string = verb, undo?: () => Promise<unknown>) => {
    const run = () =>
      decide(verb, { ...(TAKES_ANSWER.includes(verb) ? seenOf(entry) : {}), ...onScreen(verb, others) });
    return <ActButton key={key} entry={entry} offline={offline} done={done} verb={verb} run={run} undo={undo} />;
  };
  if (!runs) return mark !== 'answered' && others.length > 0 ? <Merge {...props} /> : null;
  if (mark === 'answered') {
    return (
      <>
        {act('reopen', 'reopen', async () => undone(await giveBack(entry, decide)))}
        <Answer key="answer" {...props} />
      </>
    );
  }
  return (
    <>
      {act(mark === 'selected' ? 'deselect' : 'select', 'select')}
      {act(pinned ? 'unpin' : 'pin', 'pin')}
      <Answer key="answer" {...props} />
      {others.length > 0 ? <Merge {...props} /> : null}
    </>
  );
}

const TAKES_ANSWER: readonly BoardVerb[] = ['reopen', 'select'];

/** Who puts an entry on the screen says which others stand there as far as can be seen here. */
function onScreen(verb: BoardVerb, others: readonly Entry[]): MoreOnBoard {
  return verb === 'select'
    ? { seenSelected: others.filter(({ mark }) => mark === 'selected').map(({ id }) => id) }
    : {};
}

/** Puts an entry before all others that the room reads, or back among them. */
export function Pin({ entry, offline, decide, done }: Pick<BoardActsProps, 'entry' | 'offline' | 'decide' | 'done'>) {
  if (entry.state !== 'shown') return null;
  const verb = entry.pinned ? 'unpin' : 'pin';
  return <ActButton entry={entry} offline={offline} done={done} verb={verb} run={() => decide(verb)} />;
}

export const BOARD_KEYS: Readonly<Record<string, readonly string[]>> = {
  s: ['select', 'deselect'],
  p: ['pin', 'unpin'],
  d: ['answer', 'reopen'],
  w: ['words'],
  m: ['merge'],
};

interface ActButtonProps extends Pick<BoardActsProps, 'entry' | 'offline' | 'done'> {
  readonly verb: BoardVerb;
  run(): Promise<Decided>;
  undo?(): Promise<unknown>;
}

function ActButton({ entry, verb, ...rest }: ActButtonProps) {
  const words = {
    name: t(`facilitate.board-${verb}`),
    label: t(`facilitate.board-label-${verb}`, { text: entry.text }),
    said: t(`facilitate.board-said-${verb}`),
  };
  return <EntryAct act={verb} words={words} {...rest} />;
}

export function Merged({
  entry,
  offline,
  split,
  done,
  sorts,
}: Omit<BoardActsProps, 'others' | 'decide' | 'runs'> & {
  readonly sorts: boolean;
  /** Lets one that counts with this one stand by itself again. */
  split(entryId: string): Promise<Entry>;
}) {
  if (!entry.merged) return null;
  return (
    <ul className={classes['boardMerged']} aria-label={t('facilitate.board-merged')}>
      {entry.merged.map((one) => (
        <li key={one.id}>
          {one.text}{' '}
          {sorts ? (
            <ActButton
              entry={{ ...entry, text: one.text }}
              offline={offline}
              verb="split"
              run={() => split(one.id)}
              done={() => done({ ...entry, merged: entry.merged?.filter(({ id }) => id !== one.id) })}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
