import type { Checked } from '@rt/domain/text';
import { accept, reject } from '@rt/domain/text';

import type { ActivityDecision } from '../decisions';
import type { Moderation } from '../entries';
import type { GroupRules } from './groups';

/** What hosts made of an entry: it fills the room's screen, or it has its answer. */
export type EntryMark = 'selected' | 'answered';

export const ENTRY_MARKS: readonly EntryMark[] = ['selected', 'answered'];

export interface BoardRules<Config> {
  /** Whether people may add entries now. */
  takes(config: Config): boolean;
  /** Only where hosts put entries into groups, phase by phase. */
  readonly groups?: GroupRules<Config>;
}

export interface MergedEntry extends Pick<OnBoard, 'labels'> {
  readonly id: string;
  readonly text: string;
}

export interface OnBoard {
  readonly pinned?: true;
  readonly mark?: EntryMark;
  /** What was answered, in the words of a host; left out where it was answered in the room. */
  readonly reply?: string;
  /** Whole minutes from the start of the session to when it was marked as answered; left out where that is not known. */
  readonly minute?: number;
  readonly labels?: readonly string[];
  /** It is a group: its text is the name, and people wrote none of it. */
  readonly group?: true;
  /** Entries that count with this one: those in a group, else those that say the same, which hosts alone are told. */
  readonly merged?: readonly MergedEntry[];
  /** Of a group: dots count with it that were given to its entries before they stood in it. */
  readonly recast?: true;
}

/** What its author is told of it; of one that counts with another the mark and the answer are those of that one. */
export interface OwnOnBoard extends Pick<OnBoard, 'mark' | 'reply' | 'labels'> {
  /** A host has chosen its labels, and these hold. */
  readonly relabelled?: true;
  /** The text and the id of the entry that it counts with. */
  readonly into?: string;
  readonly intoId?: string;
  readonly grouped?: true;
  /** The person's answer left it out since hosts had dealt with it, and it waits again: an answer that takes it back has to name it. */
  readonly cameBack?: true;
}

/** True once its author cannot take it back and it no longer counts among those that wait for an answer. */
export function isSettled(entry: OwnOnBoard & { readonly state: string }): boolean {
  return entry.mark === 'answered' || entry.into !== undefined || entry.state === 'hidden';
}

export type BoardSwitch = 'posts' | 'votes' | 'moderation';

export const BOARD_SWITCHES: readonly BoardSwitch[] = ['posts', 'votes', 'moderation'];

export interface Switched {
  readonly moderation?: Moderation;
  /** Nobody can add an entry. */
  readonly postsClosed?: boolean;
  readonly votesClosed?: boolean;
}

export function isOn({ moderation = 'pre', postsClosed, votesClosed }: Switched, of: BoardSwitch): boolean {
  if (of === 'moderation') return moderation === 'pre';

  return of === 'posts' ? postsClosed !== true : votesClosed !== true;
}

/** Null where it is so already. `left` are keys of words that keep their state (`WordRules`). */
export function turn(
  config: Switched,
  of: BoardSwitch,
  on: boolean,
  left: readonly string[] = [],
): Checked<ActivityDecision | null> {
  if (!BOARD_SWITCHES.includes(of)) return reject('invalid', 'target', 'leave-out');
  const value = left.length > 0 ? { on, left } : { on };

  return accept(isOn(config, of) === on ? null : { verb: 'switch', target: of, value });
}

export function switched<Config extends Switched>(config: Config, decisions: readonly ActivityDecision[]): Config {
  return decisions.reduce((before, decision) => {
    if (decision.verb !== 'switch') return before;
    const { on } = decision.value;
    if (decision.target === 'moderation') return { ...before, moderation: on ? 'pre' : 'post' };

    return decision.target === 'posts' ? { ...before, postsClosed: !on } : { ...before, votesClosed: !on };
  }, config);
}

/** The same where hosts switch nothing but who reads first. */
export function readingSwitched<Config extends Pick<Switched, 'moderation'>>(
  config: Config,
  decisions: readonly ActivityDecision[],
): Config {
  return switched(
    config,
    decisions.filter(({ verb, target }) => verb === 'switch' && target === 'moderation'),
  );
}
