import { randomInt, randomUUID } from 'node:crypto';

import { ACTIVITY_KINDS, type ActivityKind, kinds, rehearsals } from '@rt/kinds';
import { samples } from '@rt/kinds/spec-samples';

import { HttpClient, response } from '../support/load';

/** One question of each kind, besides those that a room is played with. */
export const ONE_OF_EACH = ACTIVITY_KINDS.map((kind) => ({ kind, question: kind, config: samples[kind].configs[0] }));

/** One of them in a room. */
export interface OfKind {
  readonly kind: ActivityKind;
  readonly id: string;
}

/** Boards are planned in any phase: people can write to those that take something. */
export async function letWrite(organiser: HttpClient, roundtableId: string, all: readonly OfKind[]): Promise<void> {
  for (const { id } of all.filter(({ kind }) => kinds[kind].entries?.board?.groups)) {
    await organiser.post(`/api/roundtables/${roundtableId}/activities/${id}/phase`, { to: 'write' });
  }
}

/** Somebody answers each: in words found nowhere else where the kind has such, else what the person of this number would. */
export async function answerEach(phone: HttpClient, all: readonly OfKind[], marker: string, at: number): Promise<void> {
  for (const { kind, id } of all) {
    const { written, configs } = samples[kind];
    const answer = written?.(marker) ?? rehearsals[kind].sample(configs[0], at);
    const { activityId, ...body } = response(id, answer, 1);
    await phone.put(`/api/live/activities/${activityId}/response`, body);
  }
}

/** An idea to which dots can be given. */
interface Idea {
  readonly activityId: string;
  readonly entryId: string;
}

/** So many ideas of a board are let through: enough that a dot says something of who gave it. */
const IDEAS_SHOWN = 3;

/** Lets some of the ideas through that people wrote, and has them give dots. */
export async function letVote(organiser: HttpClient, roundtableId: string, all: readonly OfKind[]): Promise<Idea[]> {
  const ideas: Idea[] = [];
  for (const { id: activityId } of all.filter(({ kind }) => kinds[kind].entries?.board?.groups)) {
    const address = `/api/roundtables/${roundtableId}/activities/${activityId}`;
    const { items } = await organiser.get(`${address}/entries?state=waiting`);
    for (const { id } of (items as { id: string }[]).slice(0, IDEAS_SHOWN)) {
      await organiser.post(`${address}/entries/${id}/decide`, { verb: 'approve' });
      ideas.push({ activityId, entryId: id });
    }
    await organiser.post(`${address}/phase`, { to: 'vote' });
  }
  return ideas;
}

/** Somebody gives a dot to one of the ideas, whichever; the id of that dot. */
export async function giveDot(phone: HttpClient, ideas: readonly Idea[]): Promise<string> {
  const { activityId, entryId } = ideas[randomInt(ideas.length)] as Idea;
  return reactTo(phone, activityId, entryId);
}

/** Whoever writes an entry votes for the two that were written before it; the ids of the votes. */
export async function voteForOthers(phone: HttpClient, activityId: string, marker: string): Promise<string[]> {
  const address = `/api/live/activities/${activityId}/entries`;
  const { items } = await phone.get(`${address}?order=newest`);
  const others = (items as { id: string; text: string }[]).filter(({ text }) => !text.includes(marker)).slice(0, 2);
  return Promise.all(others.map(({ id }) => reactTo(phone, activityId, id)));
}

/** Gives a vote or a dot; the id under which it was sent. */
async function reactTo(phone: HttpClient, activityId: string, entryId: string): Promise<string> {
  const opId = randomUUID();
  await phone.put(`/api/live/activities/${activityId}/entries/${entryId}/reaction`, { round: 1, opId, n: 1, value: 1 });
  return opId;
}
