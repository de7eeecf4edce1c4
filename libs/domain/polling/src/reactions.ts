import type { Checked } from '@rt/domain/text';
import { accept, reject } from '@rt/domain/text';

import { decideResponse, type IncomingResponse, type ResponseDecision, type StoredResponse } from './decide-response';
import type { EntryState } from './entry-state';

/** What people make of each other's entries: an upvote, a dot, agreement. One of a person for an entry. */

export interface ReactionRules<Config> {
  /** Every value that a reaction may have, whole numbers from -100 to 100. */
  values(config: Config): readonly number[];
  /** At most this much may all reactions of one person to an activity add up to; no bound where it is left out. */
  budget?(config: Config): number;
  /** States of entries that may be reacted to: those that are shown where it is left out. */
  readonly states?: readonly EntryState[];
  readonly toOwn?: boolean;
  /** An entry with so many more against it than for it is hidden from the room; never where it is left out or undefined. */
  hideAt?(config: Config): number | undefined;
  /** False while nobody may react, though the activity is open; always where it is left out. */
  open?(config: Config): boolean;
}

/** How many gave each value, by the value: `{ '1': 12 }`. Values that nobody gave are left out. */
export type ReactionCounts = Readonly<Record<string, number>>;

/** A reaction as its author's devices know it; `value` is null once it was taken back. */
export interface OwnReaction {
  readonly entryId: string;
  /** Raised with each change, as that of an answer. */
  readonly n: number;
  readonly value: number | null;
}

export interface StandingReaction extends Pick<OwnReaction, 'value'>, StoredResponse {}

export interface IncomingReaction extends Pick<OwnReaction, 'value'>, IncomingResponse {}

export interface ReactionFacts<Config> {
  /** Undefined: nobody can react there. */
  readonly rules: ReactionRules<Config> | undefined;
  readonly config: Config;
  /** Undefined: there is no such entry, or no longer. */
  readonly entry: { readonly state: EntryState; readonly own: boolean } | undefined;
  readonly standing: StandingReaction | null;
  /** Sum of the person's reactions to other entries of the activity. */
  readonly spentElsewhere: number;
}

/**
 * What to do with a reaction: the rules of a repeat are those of an answer, and it may always be changed. Refused with
 * `not-found` for an entry that people cannot see, so that a refusal tells nothing of it; `invalid` for one's own or
 * where more was given than there is. What was given can be taken back in any case.
 */
export function decideReaction<Config>(facts: ReactionFacts<Config>, incoming: IncomingReaction): Decided {
  const { rules, config, standing } = facts;
  if (rules === undefined) return reject('invalid', 'activityId', 'reactions-not-offered');
  const decision = decideResponse(standing, incoming, { allowChange: true });
  const takesBack = incoming.value === null && standing !== null;
  if (decision !== 'store' || takesBack) return accept(decision);

  return (
    refusedByRules(rules, config, incoming) ??
    refusedByEntry(rules, facts) ??
    refusedByBudget(rules, facts, incoming) ??
    accept(decision)
  );
}

type Decided = Checked<ResponseDecision, 'invalid' | 'not-found' | 'wrong-state'>;
type Refused = Exclude<Decided, { readonly ok: true }> | null;

function refusedByRules<Config>(
  rules: ReactionRules<Config>,
  config: Config,
  { value }: Pick<IncomingReaction, 'value'>,
): Refused {
  if (value !== null && !rules.values(config).includes(value)) {
    return reject('invalid', 'value', 'reaction-not-offered');
  }

  return rules.open?.(config) === false ? reject('wrong-state', 'activityId', 'reactions-closed') : null;
}

function refusedByEntry<Config>(
  { states = ['shown'], toOwn = false }: ReactionRules<Config>,
  { entry }: Pick<ReactionFacts<Config>, 'entry'>,
): Refused {
  if (entry === undefined || !states.includes(entry.state)) return reject('not-found', 'entryId');

  return entry.own && !toOwn ? reject('invalid', 'entryId', 'reaction-to-own') : null;
}

function refusedByBudget<Config>(
  rules: ReactionRules<Config>,
  { config, spentElsewhere }: Pick<ReactionFacts<Config>, 'config' | 'spentElsewhere'>,
  { value }: Pick<IncomingReaction, 'value'>,
): Refused {
  const budget = rules.budget?.(config);
  const over = budget !== undefined && spentElsewhere + (value ?? 0) > budget;

  return over ? reject('invalid', 'value', 'reactions-spent', { budget }) : null;
}

/** How many reacted with this value. */
export function countOf(reactions: ReactionCounts | undefined, value: number): number {
  return reactions?.[String(value)] ?? 0;
}

/** Sum of all reactions to an entry. */
export function scoreOf(reactions: ReactionCounts | undefined): number {
  return Object.entries(reactions ?? {}).reduce((score, [value, count]) => score + Number(value) * count, 0);
}
