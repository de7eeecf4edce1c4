import { Injectable } from '@nestjs/common';
import { SubmitResponse, type Submitted } from '@rt/api/activities';
import { RefreshKept, TakeSnapshots } from '@rt/api/contributions';
import { Database, type ParticipantActor, refuse } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import type { RespondMessage } from '@rt/contracts';

/** Until sealing; recounts saved and frozen results in the same transaction. */
@Injectable()
export class TakeBackTexts {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly submit: SubmitResponse,
    private readonly kept: RefreshKept,
    private readonly snapshots: TakeSnapshots,
    private readonly database: Database,
  ) {}

  /** `sealed` once nobody can tell any more whose text it is; other refusals as of an answer. */
  async run(actor: ParticipantActor, message: RespondMessage): Promise<Submitted> {
    const { roundtableId } = actor;
    return this.database.transaction(async () => {
      const { sealed } = await this.roundtables.lockState(roundtableId);
      if (sealed) refuse('sealed');

      const submitted = await this.submit.takeBack(actor, message);

      if (submitted.stored) {
        await this.kept.run(roundtableId, 'taken-out', message.activityId);
        await this.snapshots.again(roundtableId);
      }
      return submitted;
    });
  }
}
