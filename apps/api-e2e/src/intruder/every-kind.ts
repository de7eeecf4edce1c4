import { randomInt } from 'node:crypto';

import { ACTIVITY_KINDS, type ActivityKind, kinds, rehearsals } from '@rt/kinds';
import { samples } from '@rt/kinds/spec-samples';

import type { ActivityPlan, Phone, Room } from '../support/load';

export const ONE_OF_EACH = ACTIVITY_KINDS.map(
  (kind) => ({ kind, question: kind, config: samples[kind].configs[0] }) as ActivityPlan,
);

export interface OfKind {
  readonly kind: ActivityKind;
  readonly id: string;
}

/** Boards are planned in any phase: people can write to those that take something. */
export async function letWrite(room: Room, all: readonly OfKind[]): Promise<void> {
  for (const { id } of all.filter(({ kind }) => kinds[kind].entries?.board?.groups)) {
    await room.enterPhase(id, 'write');
  }
}

/** Somebody answers each: in words found nowhere else where the kind has such, else what the person of this number would. */
export async function answerEach(phone: Phone, all: readonly OfKind[], marker: string, at: number): Promise<void> {
  for (const { kind, id } of all) {
    const { written, configs } = samples[kind];
    const answer = written?.(marker) ?? rehearsals[kind].sample(configs[0], at);
    await phone.answer(id, answer as object);
  }
}

interface Idea {
  readonly activityId: string;
  readonly entryId: string;
}

/** So many ideas of a board are let through: enough that a dot says something of who gave it. */
const IDEAS_SHOWN = 3;

export async function letVote(room: Room, all: readonly OfKind[]): Promise<Idea[]> {
  const ideas: Idea[] = [];
  for (const { id: activityId } of all.filter(({ kind }) => kinds[kind].entries?.board?.groups)) {
    for (const { id } of (await room.entries(activityId, 'waiting')).slice(0, IDEAS_SHOWN)) {
      await room.decide(activityId, id, { verb: 'approve' });
      ideas.push({ activityId, entryId: id });
    }
    await room.enterPhase(activityId, 'vote');
  }
  return ideas;
}

/** Somebody gives a dot to one of the ideas, whichever; the id of that dot. */
export async function giveDot(phone: Phone, ideas: readonly Idea[]): Promise<string> {
  const { activityId, entryId } = ideas[randomInt(ideas.length)] as Idea;
  return phone.react(activityId, entryId);
}

/** The author of an entry votes for two entries of others; the ids of the votes. */
export async function voteForOthers(phone: Phone, activityId: string, marker: string): Promise<string[]> {
  const others = (await phone.entries(activityId)).filter(({ text }) => !text.includes(marker)).slice(0, 2);
  return Promise.all(others.map(({ id }) => phone.react(activityId, id)));
}
