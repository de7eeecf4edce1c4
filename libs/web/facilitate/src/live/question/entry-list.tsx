import type { ActivityView } from '@rt/contracts/plain';
import {
  type BoardPhase,
  type EntriesResult,
  type Entry,
  ENTRY_STATES,
  type EntryState,
  GROUPING_PHASES,
  type Label,
  type WrittenBeside,
} from '@rt/domain/polling';
import { kinds } from '@rt/kinds';
import { ListKeys } from '@rt/web/console-kit';
import { useSteady } from '@rt/web/ui';
import { useRef } from 'react';

import { t } from '../../words';
import classes from '../live.module.css';
import { BoardTools } from './board/board-tools';
import { Switches } from './board/switches';
import { EntryRow, type OnTheBoard } from './entry-row';
import { InGroups } from './groups/in-groups';
import { PhaseBar } from './groups/phase-bar';
import { Sorter } from './groups/sorter';
import { useFurther } from './groups/use-further';
import type { Labels } from './labels/entry-labels';
import { MoreEntries } from './more/more-entries';
import { type More, useMore } from './more/use-more';
import { usePlace } from './more/use-place';
import { StillBar } from './still-bar';
import { TextsSection } from './texts-section';
import { useDecided, useUndone } from './undo/use-decided';
import { type Stood, useStood } from './undo/use-stood';

interface EntryListProps {
  readonly roundtableId: string;
  readonly activity: ActivityView;
  readonly runs: boolean;
  readonly sorts: boolean;
  readonly offline: boolean;
  /** Nothing of a rehearsal is kept. */
  readonly rehearses?: boolean;
}

/** True where hosts see entries one by one, and no other answers. */
export function hasEntries({ tally }: Pick<ActivityView, 'tally'>): boolean {
  return Boolean(tally?.result && 'entries' in tally.result);
}

/** The entries of a result, or beside it; undefined where people write none. */
function entriesOf({ tally }: Pick<ActivityView, 'tally'>): Written | undefined {
  const result = tally?.result;
  if (!result) return undefined;
  if ('entries' in result) return result;
  return 'written' in result ? result.written : undefined;
}

type Written = WrittenBeside & Partial<Pick<EntriesResult, 'base'>>;

/** What participants wrote as entries, by what became of them; each can be approved, hidden and shown again. */
export function EntryList(props: EntryListProps) {
  const result = entriesOf(props.activity);
  if (!result) return null;
  // Kept while the activity is the same, so that the focus and what was unfolded stay.
  return <Lists key={props.activity.id} {...props} result={result} />;
}

function Lists({ result, activity, ...rest }: EntryListProps & { readonly result: Written }) {
  const { more, entries, arrived, decided, undone } = useEntries(rest.roundtableId, activity, result);
  const labels = labelsOf(activity);
  const groups = kinds[activity.kind].entries?.board?.groups;
  const columns = groups ? labels?.all : undefined;
  const board = boardOf(activity, entries, labels);
  const keys = { board: board !== undefined, labels, pins: pinsOf(activity), keeps: !rest.rehearses };
  const stood = useStood(entries);
  const none = (result.base ?? 0) === 0 && entries.length === 0;
  const moves = activity.state === 'open' && !none;
  const steady = useSteady(entries, moves);
  arrived.current = steady.catchUp;
  const listed = groups ? ENTRY_STATES.filter((state) => state !== 'shown') : ENTRY_STATES;
  return (
    <TextsSection id="entries" title={t('facilitate.entries-title')} none={none}>
      {(leave) => (
        <>
          {rest.runs && activity.state === 'open' ? <Tools {...rest} activity={activity} /> : null}
          {groups ? (
            <Sorting {...rest} activity={activity} phase={groups.phase(activity.config)} columns={columns} />
          ) : null}
          {rest.runs && !none && !groups ? <Keys {...keys} /> : null}
          {moves ? <StillBar steady={steady} /> : null}
          <div {...steady.hold}>
            {listed.map((state) => (
              <ListOf
                key={state}
                {...rest}
                activityId={activity.id}
                board={groups ? undefined : board}
                columns={columns}
                labels={groups ? undefined : labels}
                pins={keys.pins}
                state={state}
                count={result[state] ?? 0}
                entries={steady.items.filter((entry) => entry.state === state)}
                left={(result[state] ?? 0) - entries.filter((entry) => entry.state === state).length}
                more={more}
                leave={leave}
                decided={decided}
                undone={undone}
                stood={stood}
              />
            ))}
          </div>
        </>
      )}
    </TextsSection>
  );
}

/** What frames hold and what was asked for besides, as decided here. What is asked for here is no movement of a list. */
function useEntries(roundtableId: string, { id, tally }: ActivityView, result: Written) {
  const revision = tally?.revision ?? 0;
  const arrived = useRef<() => void>(undefined);
  const standing = useDecided(revision);
  const framed = { revision, entries: result.entries, counts: result };
  const more = useMore({ roundtableId, activityId: id }, framed, () => arrived.current?.());
  const decided = (entry: Entry) => {
    standing.note(entry);
    more.note(entry);
  };
  const entries = standing.applied(more.entries);
  return { more, entries, arrived, decided, undone: useUndone(entries, decided) };
}

function Tools(props: EntryListProps) {
  const { kind } = props.activity;
  return kinds[kind].entries?.board ? <BoardTools {...props} /> : <Switches {...props} />;
}

interface KeysProps {
  readonly board: boolean;
  readonly labels?: Labels;
  readonly pins: boolean;
  readonly keeps: boolean;
}

function Keys({ board, labels, pins, keeps }: KeysProps) {
  const keys = [
    t(board ? 'facilitate.board-keys' : 'facilitate.entries-keys'),
    ...(keeps ? [t('facilitate.keep-keys')] : []),
    ...(pins ? [t('facilitate.pins-keys')] : []),
    ...(labels ? [t('facilitate.labels-keys')] : []),
  ];
  return <ListKeys className={classes['muted']}>{keys.join(' ')}</ListKeys>;
}

/** What is around an entry of a list that the room reads and votes on; undefined where it does not. */
function boardOf(
  { kind }: ActivityView,
  entries: readonly Entry[],
  labels: Labels | undefined,
): OnTheBoard | undefined {
  if (!kinds[kind].entries?.board) return undefined;
  return { labels: labels?.all ?? [], readable: entries.filter(({ state }) => state === 'shown') };
}

/** What entries are labelled with; undefined where there is no label to give. */
function labelsOf({ kind, config }: ActivityView): Labels | undefined {
  const rules = kinds[kind].entries?.labels;
  const labels = rules && { all: rules.of(config), most: rules.bounds.most, adds: rules.addedUpTo !== undefined };
  return labels && (labels.adds || labels.all.length > 0) ? labels : undefined;
}

/** True where hosts put some entries before the others, though the room votes on none. */
function pinsOf({ kind }: ActivityView): boolean {
  return kinds[kind].entries?.pins === true;
}

interface SortingProps extends EntryListProps {
  readonly phase: BoardPhase;
  readonly columns?: readonly Label[];
}

function Sorting({ phase, columns = [], runs, sorts, ...rest }: SortingProps) {
  const open = rest.activity.state === 'open';
  const groups = open && sorts && GROUPING_PHASES.includes(phase);
  // Kept from phase to phase: what was asked for once is listed in all of them.
  const further = useFurther(rest.roundtableId, rest.activity);
  return (
    <>
      {open && runs ? <Phases {...rest} phase={phase} /> : null}
      {groups ? (
        <Sorter {...rest} columns={columns} further={further} />
      ) : (
        <InGroups {...rest} phase={phase} columns={columns} further={further} />
      )}
    </>
  );
}

function Phases({ activity, ...rest }: Omit<SortingProps, 'runs' | 'sorts' | 'columns'>) {
  return <PhaseBar {...rest} activityId={activity.id} revision={activity.revision} />;
}

interface ListOfProps extends Omit<EntryListProps, 'activity'> {
  readonly activityId: string;
  readonly board?: OnTheBoard;
  readonly columns?: readonly Label[];
  readonly labels?: Labels;
  readonly pins: boolean;
  readonly state: EntryState;
  readonly count: number;
  readonly entries: readonly Entry[];
  /** So many stand neither in the frame nor in what was asked for. */
  readonly left: number;
  readonly more: More;
  leave(): void;
  decided(entry: Entry): void;
  undone(entry: Entry): void;
  readonly stood: Stood;
}

function ListOf({ state, count, entries, left, more, leave, decided, ...rest }: ListOfProps) {
  const list = useRef<HTMLUListElement>(null);
  const { setNext, hold } = usePlace(list, leave);
  if (count === 0 && entries.length === 0) return null;
  return (
    <div {...hold}>
      <h4 className={classes['entriesOf']}>{t(`facilitate.entries-${state}`, { count })}</h4>
      <ul className={classes['writtenList']} ref={list}>
        {entries.map((entry, at) => (
          <EntryRow
            key={entry.id}
            {...rest}
            entry={entry}
            done={(after) => {
              decided(after);
              // One that was only worded anew stays where it is, and the focus with it.
              if (after.state !== entry.state) setNext(Math.min(at, entries.length - 2));
              else if (after.kept && !entry.kept) setNext(at);
            }}
          />
        ))}
      </ul>
      <MoreEntries state={state} left={left} more={more} />
    </div>
  );
}
