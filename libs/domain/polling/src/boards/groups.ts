import type { Checked } from '@rt/domain/text';
import { accept, checkText, reject, TEXT_LIMITS, wordKey } from '@rt/domain/text';

import type { StandingOnBoard } from './board-acts';
import type { BoardPhase } from './phases';

/** At most this many entries are moved by one act. */
export const MOVES_MAX = 200;
/** Groups of one board, those with nothing in them among them. */
export const GROUPS_MAX = 100;

/** In these phases hosts put entries into groups: what is written in private stands alone, and dots lie still. */
export const GROUPING_PHASES: readonly BoardPhase[] = ['show', 'group'];

export interface GroupRules<Config> {
  phase(config: Config): BoardPhase;
  /** Graphemes of the name of a group, at most. */
  readonly nameMax: number;
  /** So many dots of one person count on one entry or group. */
  mostOnOne(config: Config): number;
  /** So many entries stand in a frame: who sorts them sees them beside each other. */
  readonly atOnce: number;
  /** The config as it stands once the activity is closed: whatever the phase was, it is over. */
  closed(config: Config): Config;
}

/** An entry that is to stand elsewhere, with the place where whoever moves it saw it; null is outside of all groups. */
export interface EntryMove {
  readonly entryId: string;
  readonly from: string | null;
  /** Left out: into the group that the act names. */
  readonly to?: string | null;
}

export interface StandingInGroups extends Pick<StandingOnBoard, 'id' | 'state' | 'into'> {
  readonly text: string;
  readonly group?: boolean;
}

type Arranged = Checked<readonly EntryMove[], 'invalid' | 'conflict'>;

/** The group of a name, however it is written; undefined where there is none. */
export function groupNamed<Entry extends StandingInGroups>(
  standing: readonly Entry[],
  name: string,
): Entry | undefined {
  const key = wordKey(name);

  return standing.find(({ group, text }) => group === true && (text === name || (key !== '' && wordKey(text) === key)));
}

/** The name of a group as it is stored; it comes from outside like every other text. Field: `name`. */
export function checkGroupName(name: string): Checked<string> {
  return checkText(name, { field: 'name', ...TEXT_LIMITS.groupName });
}

/**
 * The moves that change something; `name` is that of the group that the act names. Refused with `conflict` and the place
 * where it stands now if somebody else has moved an entry elsewhere since, so that nobody undoes unawares what another one
 * did; `invalid` for what cannot be in a group. What stands where it is to stand is done, also where the act comes a second
 * time because its answer was lost. Field paths begin with `moves`.
 */
export function arrange(standing: readonly StandingInGroups[], moves: readonly EntryMove[], name?: string): Arranged {
  const byId = new Map(standing.map((entry) => [entry.id, entry]));
  const named = name === undefined ? undefined : groupNamed(standing, name)?.id;
  const isDone = ({ entryId, to = named }: EntryMove) => to !== undefined && (byId.get(entryId)?.into ?? null) === to;
  if (new Set(moves.map(({ entryId }) => entryId)).size < moves.length) return reject('invalid', 'moves', 'leave-out');
  for (const [at, move] of moves.entries()) {
    const refused = refusedMove(byId, move, isDone(move), `moves[${at}]`);
    if (refused) return refused;
  }

  return accept(moves.filter((move) => !isDone(move)));
}

function refusedMove(
  byId: ReadonlyMap<string, StandingInGroups>,
  { entryId, from, to }: EntryMove,
  isDone: boolean,
  field: string,
): Exclude<Arranged, { readonly ok: true }> | null {
  const entry = byId.get(entryId);
  if (!isMovable(entry)) {
    return reject('invalid', `${field}.entryId`, 'entry-not-read');
  }
  if (typeof to === 'string' && byId.get(to)?.group !== true) return reject('invalid', `${field}.to`, 'no-group');
  const stands = entry.into ?? null;

  return isDone || stands === from ? null : refusedPlace(entry, byId.get(stands ?? '')?.text, field);
}

function isMovable(entry: StandingInGroups | undefined): entry is StandingInGroups {
  return entry !== undefined && entry.group !== true && entry.state === 'shown';
}

/** Somebody else has moved it since: it stands in this group now, or in none. */
function refusedPlace(
  entry: StandingInGroups,
  group: string | undefined,
  field: string,
): Exclude<Arranged, { readonly ok: true }> {
  return group === undefined
    ? reject('conflict', `${field}.from`, 'entry-ungrouped', { text: entry.text })
    : reject('conflict', `${field}.from`, 'entry-regrouped', { text: entry.text, group });
}
