import { Injectable } from '@nestjs/common';
import { RoomAct, RoomRevisions } from '@rt/api/activities';
import { type Actor, refuse } from '@rt/api/platform';
import { RoundtablesRepository } from '@rt/api/roundtables';
import { WaitingPeopleRepository } from '@rt/api/seats';
import type { SessionBody, SetJoiningRequest } from '@rt/contracts';

import { allowWaiting } from '../sessions.policy';
import { SessionsQueries } from '../sessions.queries';

/** The host changes, while the session is planned or runs, how people come in. Once anybody may, all who wait are in. */
@Injectable()
export class SetJoining {
  constructor(
    private readonly act: RoomAct,
    private readonly roundtables: RoundtablesRepository,
    private readonly people: WaitingPeopleRepository,
    private readonly revisions: RoomRevisions,
    private readonly sessions: SessionsQueries,
  ) {}

  async run(actor: Actor, roundtableId: string, { joining, seen }: SetJoiningRequest): Promise<SessionBody> {
    await this.act.run({ actor, roundtableId, verb: 'set-joining', detail: { joining } }, async (roundtable) => {
      allowWaiting(roundtable);
      if (roundtable.joining === joining) return null;
      if (seen !== undefined && seen !== roundtable.joining) {
        refuse('version-conflict', { reason: 'joining-changed-just-now' });
      }

      await this.roundtables.setJoining(roundtableId, joining);
      if (joining === 'open') await this.people.admit(roundtable, 'all');
      this.revisions.tellArrivals(roundtableId);
      return {};
    });

    return this.sessions.find(roundtableId);
  }
}
