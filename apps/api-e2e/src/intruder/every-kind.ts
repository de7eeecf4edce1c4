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
