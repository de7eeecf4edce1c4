import { Injectable } from '@nestjs/common';
import { RoomAct } from '@rt/api/activities';
import { type Actor, unwrap } from '@rt/api/platform';
import { LIMITS, type SendMessageRequest, type SessionBody } from '@rt/contracts';
import { checkText, normaliseText } from '@rt/domain/text';

import { SeenSession } from '../running/seen-session';
import { allowWhileLive } from '../sessions.policy';
import { SessionsQueries } from '../sessions.queries';

/** Tells all phones something that is no question, or takes it back. The audit says that it was done, not what was said. */
@Injectable()
export class SendMessage {
  constructor(
    private readonly act: RoomAct,
    private readonly sessions: SessionsQueries,
    private readonly seen: SeenSession,
  ) {}

  async run(actor: Actor, roundtableId: string, { text, seen }: SendMessageRequest): Promise<SessionBody> {
    await this.act.run({ actor, roundtableId, verb: 'send-message' }, async (roundtable) => {
      allowWhileLive(roundtable);
      const message = text === null ? null : unwrap(checkText(text, { field: 'text', ...LIMITS.roomMessage }));
      await this.seen.needForMessage(roundtableId, seen ? normaliseText(seen) : seen, message);

      return { message };
    });

    return this.sessions.find(roundtableId);
  }
}
