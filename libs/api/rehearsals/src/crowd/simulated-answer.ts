import type { ActivityView } from '@rt/contracts';
import type { Chance, Entry, GivenReaction } from '@rt/domain/polling';
import { isActivityKind, kinds, rehearsals, type ResponseAnswer } from '@rt/kinds';

type Asked = Pick<ActivityView, 'kind' | 'config'>;

/** A possible answer; undefined for unknown kinds, and while writing is closed. */
export function simulatedAnswer({ kind, config }: Asked, chance: Chance): ResponseAnswer | undefined {
  if (!isActivityKind(kind)) return undefined;
  if (kinds[kind].entries?.board?.takes(config) === false) return undefined;
  return rehearsals[kind].answer(config, chance);
}

/** The answer with what was asked since it was given; undefined where it holds all of that. */
export function simulatedNext(
  { kind, config }: Asked,
  answer: ResponseAnswer,
  chance: Chance,
): ResponseAnswer | undefined {
  if (!isActivityKind(kind) || 'abstain' in answer) return undefined;
  return rehearsals[kind].goOn?.(config, answer, chance) ?? undefined;
}

/** What a person has made of entries so far: those that they wrote, and what they gave to others by their ids. */
export interface Reacted {
  readonly own: ReadonlySet<string>;
  readonly given: ReadonlyMap<string, number>;
}

/** Entries that the room can react to now; none while nobody can. */
export function entriesToReactTo(
  { kind, config, tally }: Asked & Pick<ActivityView, 'tally'>,
  { own }: Pick<Reacted, 'own'>,
) {
  const rules = isActivityKind(kind) ? kinds[kind].entries?.reactions : undefined;
  const result = tally?.result;
  if (!rules || !result || !('entries' in result) || rules.open?.(config) === false) return [];
  const isOffered = ({ id, state, mark }: Entry) =>
    state === 'shown' && mark !== 'answered' && (rules.toOwn === true || !own.has(id));
  return result.entries.filter(isOffered);
}

/** What a person of a rehearsal might give to entries that they see for the first time. */
export function simulatedReactions(
  { kind, config }: Asked,
  entries: readonly Entry[],
  { given }: Pick<Reacted, 'given'>,
  chance: Chance,
): readonly GivenReaction[] {
  const spent = [...given.values()].reduce((all, value) => all + value, 0);
  return (isActivityKind(kind) ? rehearsals[kind].reactions?.(config, entries, spent, chance) : undefined) ?? [];
}
