import { Injectable } from '@nestjs/common';
import { RoomAct } from '@rt/api/activities';
import { type Actor, unwrap } from '@rt/api/platform';
import { LIMITS, type SendMessageRequest, type SessionBody } from '@rt/contracts';
import { checkText } from '@rt/domain/text';

import { allowWhileLive } from '../sessions.policy';
import { SessionsQueries } from '../sessions.queries';

/** Tells all phones something that is no question, or takes it back. The audit says that it was done, not what was said. */
@Injectable()
export class SendMessage {
  constructor(
    private readonly act: RoomAct,
    private readonly sessions: SessionsQueries,
  ) {}

  async run(actor: Actor, roundtableId: string, { text }: SendMessageRequest): Promise<SessionBody> {
    await this.act.run({ actor, roundtableId, verb: 'send-message' }, (roundtable) => {
      allowWhileLive(roundtable);
      const message = text === null ? null : unwrap(checkText(text, { field: 'text', ...LIMITS.roomMessage }));

      return Promise.resolve({ message });
    });

    return this.sessions.find(roundtableId);
  }
}
