import type { Checked } from '@rt/domain/text';
import { accept, checkText, reject, TEXT_LIMITS } from '@rt/domain/text';

import type { EntryRules } from '../entries';
import type { EntryState } from '../entry-state';
import type { EntryMark } from './boards';

/** What a host does with an entry of a board, besides letting the room read it. */
export type BoardVerb = 'pin' | 'unpin' | 'select' | 'deselect' | 'answer' | 'reopen' | 'merge' | 'split';

export const BOARD_VERBS: readonly BoardVerb[] = [
  'pin',
  'unpin',
  'select',
  'deselect',
  'answer',
  'reopen',
  'merge',
  'split',
];

export function isBoardVerb(verb: string): verb is BoardVerb {
  return BOARD_VERBS.some((one) => one === verb);
}

/** Whether hosts do this with entries of a kind. Where there are groups, entries are put into one, and nothing else is made of them. */
export function mayDo(
  { board, pins }: Pick<EntryRules<unknown, unknown, unknown>, 'board' | 'pins'>,
  verb: BoardVerb,
): boolean {
  if (board) return !board.groups;

  return pins === true && (verb === 'pin' || verb === 'unpin');
}

export interface StandingOnBoard {
  readonly id: string;
  readonly state: EntryState;
  readonly pinned?: boolean;
  readonly mark?: EntryMark;
  readonly reply?: string;
  readonly into?: string;
  readonly group?: boolean;
}

export interface ActOnBoard {
  readonly verb: BoardVerb;
  /** Of `answer` the words; without them it was answered in the room. */
  readonly text?: string;
  /** Restores `answer` with its minute, or `select` unless the screen is in use (`screenTaken`) or it was answered. */
  readonly again?: boolean;
  readonly screenTaken?: boolean;
  /** Of `merge` the entry that it counts with from now on. */
  readonly into?: StandingOnBoard;
  /** Of `split`: id of the entry with which the host saw it count. */
  readonly from?: string;
}

/** What such an act changes. `null` takes what stood away. */
export interface BoardChange {
  readonly pinned?: boolean;
  readonly mark?: EntryMark | null;
  readonly reply?: string | null;
  /** The minute of the answer: `now`, or that which the entry had when it was answered before, if it had one. */
  readonly minute?: 'now' | 'before';
  readonly into?: string | null;
}

/** Null where it is so already; `version-conflict` after a merge. Field paths are `verb`, `text` and `into`. */
export function actOnBoard(
  entry: StandingOnBoard,
  act: ActOnBoard,
): Checked<BoardChange | null, 'invalid' | 'version-conflict'> {
  if (entry.group) return reject('invalid', 'verb', 'group-stays');
  if (entry.state !== 'shown') return reject('invalid', 'verb', 'entry-not-read');
  if (act.verb === 'split') return split(entry, act);
  if (entry.into !== undefined) return reject('invalid', 'verb', 'entry-merged');
  if (act.verb === 'merge') return merged(entry, act.into);
  if (act.verb === 'answer') return answered(entry, act);
  if (act.text !== undefined) return reject('invalid', 'text', 'leave-out');

  return accept(isLeft(entry, act) ? null : simple(entry, act.verb));
}

/** The answer that a host saw, as far as the act says it. */
export interface SeenAnswer {
  /** Null for none in words: answered aloud, or not at all. */
  readonly reply?: string | null;
  readonly answered?: boolean;
}

/** True where a change takes no answer away but the one that the host saw, and answers nothing anew that was taken back since. */
export function answersAsSeen(
  { reply, mark }: Pick<StandingOnBoard, 'reply' | 'mark'>,
  change: BoardChange | null,
  seen: SeenAnswer,
): boolean {
  if (change?.reply === undefined) return true;
  const { reply: words = reply ?? null, answered: wasAnswered = mark === 'answered' } = seen;

  return words === (reply ?? null) && wasAnswered === (mark === 'answered');
}

/** True where the act would take the screen from entries that its host did not see there. */
export function overtakesSelected(selected: readonly string[], seen: readonly string[] | undefined): boolean {
  return seen !== undefined && selected.some((id) => !seen.includes(id));
}

function simple(
  { pinned = false, mark }: StandingOnBoard,
  verb: Exclude<BoardVerb, 'split' | 'merge' | 'answer'>,
): BoardChange | null {
  const changes: Readonly<Record<typeof verb, BoardChange | false>> = {
    pin: !pinned && { pinned: true },
    unpin: pinned && { pinned: false },
    select: mark !== 'selected' && { mark: 'selected', reply: null },
    deselect: mark === 'selected' && { mark: null },
    reopen: mark === 'answered' && { mark: null, reply: null },
  };

  return changes[verb] || null;
}

function split(
  { into }: StandingOnBoard,
  { from = into }: ActOnBoard,
): Checked<BoardChange | null, 'version-conflict'> {
  if (into === undefined) return accept(null);

  return into === from ? accept({ into: null }) : reject('version-conflict', 'verb', 'decided-just-now');
}

function isLeft({ mark }: StandingOnBoard, { verb, again, screenTaken }: ActOnBoard): boolean {
  return verb === 'select' && again === true && (screenTaken === true || mark === 'answered');
}

function merged(entry: StandingOnBoard, into: StandingOnBoard | undefined): Checked<BoardChange | null> {
  const fits =
    into !== undefined && into.id !== entry.id && into.state === 'shown' && into.into === undefined && !into.group;
  if (!fits) return reject('invalid', 'into', 'entry-unfit');

  return accept({ into: into.id, pinned: false, mark: null, reply: null });
}

function answered(entry: StandingOnBoard, { text, again = false }: ActOnBoard): Checked<BoardChange | null> {
  const words = text === undefined ? accept(null) : checkText(text, { field: 'text', ...TEXT_LIMITS.entryText });
  if (!words.ok) return words;
  const answer = { mark: 'answered', reply: words.value } as const;
  // Worded anew, it is the answer that was given then.
  if (entry.mark === 'answered') return accept((entry.reply ?? null) === words.value ? null : answer);

  return accept({ ...answer, minute: again ? 'before' : 'now' });
}
