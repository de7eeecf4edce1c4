import { Injectable } from '@nestjs/common';
import { OwnAnswersQueries } from '@rt/api/activities';
import { type Actor, refuse } from '@rt/api/platform';
import { ParticipationsRepository, RuleAcknowledgements } from '@rt/api/seats';
import type { ActivityView, LiveState, OwnAnswer } from '@rt/contracts';

import { standing } from '../handshake/standing';
import { PresenceWatch } from '../presence/presence-watch';
import type { LiveRoom } from './live-room';
import { LiveRooms } from './live-rooms';
import { presentActivity, presentRoom } from './room.presenter';
import { type RoomFacts, wasOpened } from './room-facts';
import { RoomPush } from './room-push';

/** The state for a participant without a socket: the same frames, asked for every few seconds (docs/decisions.md 24). */
@Injectable()
export class LiveStateQueries {
  constructor(
    private readonly rooms: LiveRooms,
    private readonly own: OwnAnswersQueries,
    private readonly participations: ParticipationsRepository,
    private readonly acknowledgements: RuleAcknowledgements,
    private readonly push: RoomPush,
    private readonly presence: PresenceWatch,
  ) {}

  async forParticipant(actor: Actor): Promise<LiveState> {
    if (actor.kind !== 'participant') return refuse('forbidden');
    const { participationId, roundtableId } = actor;
    standing(await this.participations.find(participationId));

    const { room, facts } = await this.rooms.enter(roundtableId);
    await room.freshen();
    this.presence.polled(roundtableId, participationId);
    const found = await this.own.of(roundtableId, [participationId], facts.activities.filter(wasOpened));
    const own = found.get(participationId) ?? [];
    const state = presentRoom(facts, room.counted, 'participant', this.push.address);

    return {
      state: { ...state, activities: state.activities.map((activity) => withOwnSight(room, facts, activity, own)) },
      own,
      // As for an answer: what is remembered holds where a crash has taken the table.
      ruleAcknowledged: this.acknowledgements.inMemory(actor) || (await this.acknowledgements.has(participationId)),
    };
  }
}

// Who has answered may see what is shown after a vote; this frame is for one person, so it can hold that.
function withOwnSight(room: LiveRoom, facts: RoomFacts, shown: ActivityView, own: readonly OwnAnswer[]): ActivityView {
  const voted = own.some(({ activityId, answer }) => activityId === shown.id && answer !== null);
  const activity = facts.activities.find(({ id }) => id === shown.id);
  return voted && activity ? presentActivity(facts, activity, room.counted.get(shown.id), 'voted') : shown;
}
