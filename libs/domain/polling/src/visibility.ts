import type { Rule } from '@rt/domain/attribution';
import { isUnattributed, K_ANONYMITY } from '@rt/domain/attribution';
import type { Checked } from '@rt/domain/text';
import { accept, reject } from '@rt/domain/text';

import type { ActivityState } from './activity-state';

export type Visibility = 'always' | 'after_vote' | 'after_close' | 'on_reveal' | 'never';

export const VISIBILITIES: readonly Visibility[] = ['always', 'after_vote', 'after_close', 'on_reveal', 'never'];
/** Closing an activity shows nothing by itself: the facilitator does, when the room has time for it. */
export const DEFAULT_VISIBILITY: Visibility = 'on_reveal';

/** Results that move while people answer would show who said what, one answer after another. */
const WHILE_OPEN: readonly Visibility[] = ['always', 'after_vote'];

export function allowedVisibilities(rule: Rule): readonly Visibility[] {
  return isUnattributed(rule) ? VISIBILITIES.filter((visibility) => !WHILE_OPEN.includes(visibility)) : VISIBILITIES;
}

export function checkVisibility(rule: Rule, visibility: unknown): Checked<Visibility> {
  const known = VISIBILITIES.find((name) => name === visibility);
  if (known === undefined) return reject('invalid', 'visibility', 'visibility-missing');
  if (!allowedVisibilities(rule).includes(known)) {
    return reject('invalid', 'visibility', 'visibility-too-early');
  }

  return accept(known);
}

/** Under a rule without names, what fewer people than this wrote is counted in publications and not quoted. */
const PUBLISHED_LEAST = 3;

/** At least this many people must have written an answer for it to stand in a publication under a rule. */
export function publishedLeast(rule: Rule): number {
  return isUnattributed(rule) ? PUBLISHED_LEAST : 1;
}

/** At least this many people must have answered an activity for its answers to stay once the session is sealed. */
export function storedLeast(rule: Rule): number {
  return isUnattributed(rule) ? K_ANONYMITY : 1;
}

/** At least this many people must have answered a part of an activity, where that has a base of its own, for its numbers. */
export function partLeast(rule: Rule): number {
  return isUnattributed(rule) ? K_ANONYMITY : 1;
}

export type Audience = 'host' | 'stage' | 'participant' | 'voted';

export type RoomAudience = Exclude<Audience, 'voted'>;

export interface ShowFacts {
  readonly visibility: Visibility;
  readonly rule: Rule;
  readonly state: ActivityState;
  /** The host revealed the result; possible after close only. */
  readonly revealed: boolean;
  /** People who gave an answer: devices or invitations, not seats. Those who abstained are not counted. */
  readonly answered: number;
  readonly audience: Audience;
  /** False: not even the host sees numbers before close. */
  readonly hostLiveView: boolean;
  /** It was asked again, and fewer than 5 people answered otherwise than in a round that is told. */
  readonly alike?: boolean;
  /** It holds texts that hosts read before the room does: they reach hosts as they come, however few wrote. */
  readonly moderated?: boolean;
  /** The room reads those texts while they are written: what of them may not be counted is told apart from the texts. */
  readonly board?: boolean;
}

/** True once no answer is taken any more. Nothing leads to `archived` yet: no act of the app moves by `archive`. */
export function isOver(state: ActivityState): boolean {
  return state === 'closed' || state === 'archived';
}

/** `suppressed`: hidden for fewer than 5 answers only. Hosts who read texts see them anyway. */
export function mayShowTally(facts: ShowFacts): { readonly show: boolean; readonly suppressed: boolean } {
  const read = readsTexts(facts);
  if (read) return read;
  const visible = facts.audience === 'host' ? hostSees(facts) : othersSee(facts);
  const suppressed = visible && isFew(facts);

  return { show: visible && !suppressed, suppressed };
}

/** What is told of texts, however few wrote them; null where they are told as numbers are. */
function readsTexts(facts: ShowFacts): ReturnType<typeof mayShowTally> | null {
  const asked = facts.state === 'open' || isOver(facts.state);
  if (facts.board && facts.audience !== 'host') {
    return { show: asked && facts.visibility !== 'never', suppressed: false };
  }
  if (facts.audience !== 'host' || !facts.moderated || !asked) return null;

  // What hosts read all the same is nothing that the room is shown or that is kept.
  return { show: true, suppressed: isOver(facts.state) && isFew(facts) };
}

function isFew({ rule, answered, alike = false }: ShowFacts): boolean {
  return isUnattributed(rule) && (alike || answered < K_ANONYMITY);
}

function hostSees(facts: ShowFacts): boolean {
  return isOver(facts.state) || (facts.state === 'open' && facts.hostLiveView && !isUnattributed(facts.rule));
}

function othersSee(facts: ShowFacts): boolean {
  if (isOver(facts.state)) {
    return facts.visibility === 'on_reveal' ? facts.revealed : facts.visibility !== 'never';
  }
  if (facts.state !== 'open' || isUnattributed(facts.rule)) return false;

  return facts.visibility === 'always' || (facts.visibility === 'after_vote' && facts.audience === 'voted');
}
