import type { Checked } from '@rt/domain/text';
import { accept, checkText, reject, TEXT_LIMITS } from '@rt/domain/text';

import { BOARD_VERBS, type BoardChange, type BoardVerb, type StandingOnBoard } from './boards/board-acts';
import type { EntryMark } from './boards/boards';
import type { EntryState } from './entry-state';

export type ReadingVerb = 'approve' | 'hide' | 'show' | 'put-back' | 'edit' | 'rename';

export type EntryVerb = ReadingVerb | BoardVerb;

export const ENTRY_VERBS: readonly EntryVerb[] = [
  'approve',
  'hide',
  'show',
  'put-back',
  'edit',
  'rename',
  ...BOARD_VERBS,
];

/** What sorts entries: who takes notes may do it while another one runs the session. */
const SORTING_VERBS: readonly EntryVerb[] = ['hide', 'show', 'rename', 'merge', 'split'];

/** True for acts of a sorter: approving unread texts is for those who run the session. */
export function isSorting(verb: EntryVerb, state: EntryState | undefined): boolean {
  return state !== 'waiting' && SORTING_VERBS.includes(verb);
}

/** What a host's act changes of an entry. */
export interface EntryChange extends BoardChange {
  readonly state?: EntryState;
  readonly edited?: string;
  /** Why it is hidden, for its author alone; null takes an earlier reason away. */
  readonly reason?: string | null;
}

export interface ActOnEntry {
  readonly verb: ReadingVerb;
  /** Of `hide` the reason for its author, of `edit` and `rename` the new wording; others have none. */
  readonly text?: string;
  /** The state, and where it is hidden the reason, that whoever takes a decision back saw. */
  readonly fromState?: EntryState;
  readonly seen?: string | null;
  /** Of `show` the group in which it stood and is to stand again; null where there is none of that name. */
  readonly into?: Pick<StandingOnBoard, 'id' | 'group'> | null;
}

interface ActedOn {
  readonly text: string;
  readonly state: EntryState;
  readonly reason?: string;
  readonly into?: string;
  readonly group?: boolean;
  readonly pinned?: boolean;
  readonly mark?: EntryMark;
  readonly holds?: boolean;
}

const MOVES: Readonly<Record<EntryState, Readonly<Partial<Record<ReadingVerb, EntryState>>>>> = {
  waiting: { approve: 'shown', hide: 'hidden' },
  // Put back, it waits to be read as if nobody had decided on it.
  shown: { hide: 'hidden', 'put-back': 'waiting' },
  hidden: { show: 'shown', 'put-back': 'waiting' },
};

/** The state that a verb leads to: an entry that is in it stands so already. */
const LEADS_TO: Readonly<Partial<Record<ReadingVerb, EntryState>>> = { hide: 'hidden', 'put-back': 'waiting' };

/** Where a host's decision leads from a state; null where it stands so already. `invalid` otherwise. */
export function moveEntry(state: EntryState, verb: ReadingVerb): Checked<EntryState | null> {
  const to = MOVES[state][verb];
  if (to !== undefined) return accept(to);

  return state === (LEADS_TO[verb] ?? 'shown') ? accept(null) : reject('invalid', 'verb', 'entry-not-read');
}

/** Null where it is so already. `version-conflict` where an undone decision has changed. Fields: `verb`, `text`, `into`. */
export function actOnEntry(
  entry: ActedOn,
  act: ActOnEntry,
  textMax: number,
): Checked<EntryChange | null, 'invalid' | 'version-conflict'> {
  const change = regrouped(withReasonKept(changeBy(entry, act, textMax), act), entry, act);
  const changes = change.ok && change.value !== null;

  return changes && isOvertaken(entry, act) ? reject('version-conflict', 'verb', 'decided-just-now') : change;
}

/** Restores entry and group in one act, so that votes count there; others' later moves stay. */
function regrouped(
  change: Checked<EntryChange | null>,
  entry: ActedOn,
  { verb, into }: ActOnEntry,
): Checked<EntryChange | null, 'invalid' | 'version-conflict'> {
  if (into === undefined || !change.ok) return change;
  if (verb !== 'show') return reject('invalid', 'into', 'leave-out');
  if (into?.group !== true) return reject('invalid', 'into', 'no-group');
  if (change.value !== null) return accept({ ...change.value, into: into.id });

  return entry.into === into.id ? change : reject('version-conflict', 'verb', 'decided-just-now');
}

/** An entry that is shown keeps its reason, told to nobody: where that is taken back, it is hidden as it was. Hidden anew it has none. */
function withReasonKept(
  change: Checked<EntryChange | null>,
  { verb, text, fromState }: ActOnEntry,
): Checked<EntryChange | null> {
  const keeps = verb === 'show' || (verb === 'hide' && text === undefined && fromState === 'shown');
  if (!keeps || !change.ok || change.value === null) return change;
  const { reason: _reason, ...others } = change.value;

  return accept(others);
}

function isOvertaken(entry: ActedOn, act: ActOnEntry): boolean {
  const { state, reason } = entry;
  const { fromState, seen } = act;
  if (fromState === undefined) return false;
  if (state === 'shown' && isActedOn(entry, act)) return true;

  return state !== fromState || (state === 'hidden' && (reason ?? null) !== (seen ?? null));
}

// What has just been approved or shown is neither pinned nor answered, and nothing counts with what was approved: somebody else has done
// that since. What was shown again may have held others before it was hidden.
function isActedOn({ pinned, mark, holds }: ActedOn, { verb }: ActOnEntry): boolean {
  return pinned === true || mark !== undefined || (verb === 'put-back' && holds === true);
}

function changeBy(entry: ActedOn, act: ActOnEntry, textMax: number): Checked<EntryChange | null> {
  const { verb, text } = act;
  const { group = false } = entry;
  if (group !== (verb === 'rename')) return reject('invalid', 'verb', group ? 'group-stays' : 'no-group');

  return verb === 'edit' || verb === 'rename' ? worded(entry.text, text, textMax) : read(entry, act);
}

function read(entry: ActedOn, act: ActOnEntry): Checked<EntryChange | null> {
  const { verb, text } = act;
  if (text !== undefined && verb !== 'hide') return reject('invalid', 'text', 'leave-out');
  const reason = text === undefined ? accept(null) : checkText(text, { field: 'text', ...TEXT_LIMITS.reason });
  if (!reason.ok) return reason;
  // Hidden at once, and told why afterwards.
  if (entry.state === 'hidden' && reason.value !== null)
    return accept(reason.value === entry.reason ? null : { reason: reason.value });
  if (takesReasonBack(entry, act)) return accept({ reason: null });
  const to = moveEntry(entry.state, verb);
  if (!to.ok) return to;

  return accept(moved(to.value, reason.value, entry.into));
}

/** It stays hidden, and its author is told no reason any more. */
function takesReasonBack({ state, reason }: ActedOn, { verb, text, fromState }: ActOnEntry): boolean {
  return verb === 'hide' && text === undefined && fromState === 'hidden' && state === 'hidden' && reason !== undefined;
}

/** Whether a host can save an entry as a contribution: readable by the room, not merged, not saved yet. */
export function keepEntry(entry: {
  readonly state: EntryState;
  readonly kept?: true;
  readonly into?: string;
  readonly group?: boolean;
}): Checked<boolean> {
  if (entry.group) return reject('invalid', undefined, 'group-stays');
  if (entry.kept) return accept(false);
  if (entry.into !== undefined) return reject('invalid', undefined, 'entry-merged');

  return entry.state === 'shown' ? accept(true) : reject('invalid', undefined, 'entry-not-read');
}

function moved(state: EntryState | null, reason: string | null, into: string | undefined): EntryChange | null {
  if (state === null) return null;
  if (state === 'shown') return { state, reason };
  const alone = into === undefined ? {} : { into: null };

  // What nobody may read is neither first nor on the screen nor in a group, and shown again it waits for an answer.
  return { state, reason, pinned: false, mark: null, reply: null, ...alone };
}

function worded(before: string, text: string | undefined, max: number): Checked<EntryChange | null> {
  const wording = checkText(text, { field: 'text', min: 1, max });
  if (!wording.ok) return wording;

  return accept(wording.value === before ? null : { edited: wording.value });
}
