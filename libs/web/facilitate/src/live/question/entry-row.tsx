import { Sources } from '@rt/components';
import {
  type Entry,
  type EntryState,
  type EntryVerb,
  isSorting,
  type Label,
  type ReadingVerb,
} from '@rt/domain/polling';
import { areShortcutsOn, useApi, useSay } from '@rt/web/console-kit';
import type { KeyboardEvent } from 'react';

import { t } from '../../words';
import classes from '../live.module.css';
import type { MoreOnBoard } from './answers/answer';
import { BOARD_KEYS, BoardActs, Merged, Pin } from './board/board-acts';
import { BoardNotes } from './board/board-notes';
import { OpeningButton } from './board/opening-button';
import { useDraftField } from './drafts/drafts';
import { EntryAct } from './entry-act';
import { EntryWords, type WordsFor } from './entry-words';
import { KeepEntry } from './keeping/keep-entry';
import { EntryLabels, type Labels } from './labels/entry-labels';
import { LabelLine } from './labels/label-line';
import { type Stood, takeBack } from './undo/use-stood';
import { type Decided, useSaidOnce } from './undo/use-undo';

export interface OnTheBoard {
  readonly labels: readonly Label[];
  readonly readable: readonly Entry[];
}

interface EntryRowProps {
  readonly roundtableId: string;
  readonly activityId: string;
  readonly entry: Entry;
  readonly runs: boolean;
  readonly sorts: boolean;
  readonly offline: boolean;
  readonly board?: OnTheBoard;
  readonly columns?: readonly Label[];
  readonly labels?: Labels;
  /** Where hosts put some before the others, though the room votes on none. */
  readonly pins?: boolean;
  /** Nothing of a rehearsal is kept. */
  readonly rehearses?: boolean;
  done(entry: Entry): void;
  /** A decision on it was taken back: it stands like this again. */
  undone(entry: Entry): void;
  readonly stood: Stood;
}

type Decision = Exclude<ReadingVerb, 'put-back' | 'edit' | 'rename'>;

const ACTS: Readonly<Record<EntryState, readonly Decision[]>> = {
  waiting: ['approve', 'hide'],
  shown: ['hide'],
  hidden: ['show'],
};

const KEYS: Readonly<Record<string, readonly string[]>> = {
  ...{ a: ['approve'], r: ['hide'], e: ['edit'], k: ['keep'], l: ['label'] },
  ...BOARD_KEYS,
};

function actsFor(state: EntryState, runs: boolean, sorts: boolean): readonly Decision[] {
  return ACTS[state].filter((verb) => runs || (sorts && isSorting(verb, state)));
}

/** True for what the room reads where hosts select or pin it: that is more than fits beside the text. */
function hasManyActs({ state }: Entry, more: OnTheBoard | boolean | undefined): boolean {
  return state === 'shown' && Boolean(more);
}

export function EntryRow({ entry, runs, sorts, board, columns, labels, ...rest }: EntryRowProps) {
  const decides = runs || sorts;
  return (
    <li className={classes['writtenAnswer']} data-entry={entry.id} onKeyDown={decides ? pressByKey : undefined}>
      <span className={classes[hasManyActs(entry, board ?? rest.pins) ? 'labelAbove' : 'entryLabel']}>
        <Words entry={entry} board={board} columns={columns} labels={labels} />
      </span>
      {board && decides ? <OnBoard entry={entry} board={board} runs={runs} {...rest} /> : null}
      {decides ? <Acts entry={entry} runs={runs} sorts={sorts} board={board} {...rest} /> : null}
      {decides ? <LabelsHere entry={entry} labels={labels} {...rest} /> : null}
      {board ? <MergedHere entry={entry} sorts={decides} {...rest} /> : null}
    </li>
  );
}

function Acts({ entry, runs, sorts, pins, rehearses, ...rest }: EntryRowProps) {
  const acts = actsFor(entry.state, runs, sorts).map((verb) => (
    <Decide key={verb} verb={verb} entry={entry} runs={runs} {...rest} />
  ));
  if (!runs) return <>{acts}</>;
  return (
    <>
      {acts}
      {entry.state === 'shown' && !entry.kept && !rehearses ? <KeepEntry entry={entry} {...rest} /> : null}
      <Word entry={entry} of={entry.state === 'hidden' ? 'reason' : 'edit'} {...rest} />
      {pins ? <PinHere entry={entry} {...rest} /> : null}
    </>
  );
}

function LabelsHere({ entry, labels, ...rest }: Omit<EntryRowProps, 'runs' | 'sorts' | 'board' | 'columns'>) {
  return labels && entry.state !== 'hidden' ? <EntryLabels entry={entry} labels={labels} {...rest} /> : null;
}

function Words({ entry, board, columns, labels }: Pick<EntryRowProps, 'entry' | 'board' | 'columns' | 'labels'>) {
  const column = columns?.find(({ id }) => entry.labels?.includes(id));
  return (
    <>
      {entry.text}
      {entry.author ? (
        <small className={classes['boardNotes']}>{t('facilitate.entry-author', { name: entry.author })}</small>
      ) : null}
      {entry.sources ? (
        <small className={classes['boardNotes']}>
          <Sources sources={entry.sources} />
        </small>
      ) : null}
      {entry.edited ? <small className={classes['muted']}> {t('facilitate.entry-edited')}</small> : null}
      {entry.kept ? <small className={classes['muted']}> {t('facilitate.entry-kept')}</small> : null}
      {board ? <BoardNotes entry={entry} labels={board.labels} /> : <TextNotes entry={entry} labels={labels} />}
      {column ? <small className={classes['boardNotes']}>{column.text}</small> : null}
    </>
  );
}

function TextNotes({ entry, labels }: Pick<EntryRowProps, 'entry' | 'labels'>) {
  return (
    <>
      {entry.pinned ? <small className={classes['muted']}> {t('facilitate.board-pinned')}</small> : null}
      {labels ? <LabelLine entry={entry} labels={labels.all} /> : null}
    </>
  );
}

function pressByKey(event: KeyboardEvent<HTMLLIElement>): void {
  if (!(event.target instanceof HTMLButtonElement)) return;
  const acts = actsBy(event);
  // A button takes each repetition of Enter for a press.
  if (event.repeat && event.key === 'Enter') event.preventDefault();
  if (acts === undefined) return;
  // A key of entries does nothing else meanwhile, also where this entry has no such act: P would pause the question.
  event.preventDefault();
  event.stopPropagation();
  // One that is held would decide on the next entry, which has the focus by then and which nobody has read.
  if (event.repeat) return;
  const wanted = acts.map((act) => `button[data-act="${act}"]`).join();
  event.currentTarget.querySelector<HTMLButtonElement>(wanted)?.click();
}

function actsBy({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): readonly string[] | undefined {
  return ctrlKey || metaKey || altKey || !areShortcutsOn() ? undefined : KEYS[key.toLowerCase()];
}

interface DecideProps extends Omit<EntryRowProps, 'sorts'> {
  readonly verb: Decision;
}

function Decide({ entry, offline, verb, runs, board, done, undone, stood, ...of }: DecideProps) {
  const decide = useDecide(of, entry.id);
  const words = {
    name: t(`facilitate.entry-${verb}`),
    label: t(`facilitate.entry-label-${verb}`, { text: entry.text }),
    said: t(`facilitate.entry-said-${verb}`),
  };
  const run = async () => {
    const after = await decide(verb);
    if (verb === 'hide' && !after.already) stood.note(after.was ?? entry);
    return after;
  };
  const undo = async ({ was = entry, ...after }: Decided) =>
    undone(await takeBack(was, after, decide, { runs, merges: board !== undefined }));
  return <EntryAct act={verb} offline={offline} words={words} run={run} undo={undo} done={done} />;
}

interface WordProps extends Omit<EntryRowProps, 'runs' | 'sorts'> {
  readonly of: Exclude<WordsFor, 'answer'>;
}

/** Another wording of an entry, or why it is hidden: a button that opens a field. */
function Word({ entry, offline, of, board, done, undone, stood, ...where }: WordProps) {
  const decide = useDecide(where, entry.id);
  const say = useSay();
  const sayOnce = useSaidOnce();
  const { open, button, close, toggle, ...field } = useDraftField(`${entry.id}:${of}`);
  const reword = async (text: string, seen: string) => {
    const after = await decide('edit', { text, seen });
    say(t('facilitate.entry-said-edit'));
    return after;
  };
  const tell = async (text: string) => {
    const after = await decide('hide', { text });
    const { was = entry } = after;
    const may = { runs: true, merges: board !== undefined };
    const back = async () => undone(await takeBack(stood.before(was), after, decide, may));
    // What votes have hidden is shown for good by whoever shows it: that is not how it stood.
    sayOnce(t('facilitate.entry-said-reason'), after, was.hiddenByVotes ? undefined : back);
    return after;
  };
  const save = async (text: string, seen: string) => {
    const after = await (of === 'edit' ? reword(text, seen) : tell(text));
    close();
    done(after);
  };
  return (
    <>
      <OpeningButton
        act={of}
        name={t(`facilitate.entry-${of}`)}
        label={t(`facilitate.entry-label-${of}`, { text: entry.text })}
        look="subtle"
        {...{ offline, open, button, toggle }}
      />
      {open ? (
        <EntryWords of={of} before={of === 'edit' ? entry.text : ''} save={save} close={close} {...field} />
      ) : null}
    </>
  );
}

type Where = Pick<EntryRowProps, 'roundtableId' | 'activityId'>;

function OnBoard({
  entry,
  board,
  runs,
  offline,
  done,
  undone,
  ...where
}: Omit<EntryRowProps, 'sorts' | 'board'> & { readonly board: OnTheBoard }) {
  const decide = useDecide(where, entry.id);
  if (entry.state !== 'shown') return null;
  const others = board.readable.filter(({ id }) => id !== entry.id);
  return (
    <BoardActs
      entry={entry}
      others={others}
      runs={runs}
      offline={offline}
      decide={decide}
      done={done}
      undone={undone}
    />
  );
}

function PinHere({ entry, offline, done, undone: _never, ...where }: Omit<EntryRowProps, 'runs' | 'sorts'>) {
  return <Pin entry={entry} offline={offline} decide={useDecide(where, entry.id)} done={done} />;
}

function MergedHere({ entry, sorts, offline, done, undone, ...where }: Omit<EntryRowProps, 'board' | 'runs'>) {
  const send = useSend(where);
  return (
    <Merged
      entry={entry}
      sorts={sorts}
      offline={offline}
      split={(id) => send(id, 'split')}
      done={done}
      undone={undone}
    />
  );
}

/** Sends what a host decided on an entry; answers how it stands since. */
function useDecide(where: Where, entryId: string) {
  const send = useSend(where);
  return (verb: EntryVerb, more?: MoreOnBoard) => send(entryId, verb, more);
}

function useSend({ roundtableId, activityId }: Where) {
  const api = useApi();
  return (entryId: string, verb: EntryVerb, more: MoreOnBoard = {}) =>
    api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/{entryId}/decide', {
      at: { roundtableId, activityId, entryId },
      body: { verb, ...more },
    });
}
