import { Injectable } from '@nestjs/common';
import { SESSION_ROW } from '@rt/api/activities';
import { Database, refuse } from '@rt/api/platform';
import type { SeenRequest } from '@rt/contracts';
import {
  type Overtaken,
  overtakesAsking,
  overtakesChoice,
  overtakesMessage,
  overtakesView,
  type SessionSeen,
  type SessionStands,
  type StageChoice,
  type ViewWanted,
} from '@rt/domain/polling';

type Seen = SeenRequest & { readonly fromBy?: SessionSeen['by'] };

type Stands = SessionStands & { readonly message: string | null; readonly below: StageChoice };

const BEFORE_THE_START: Stands = { currentActivityId: null, view: 'lobby', by: null, message: null, below: 'lobby' };

/**
 * Holds an act to what its host saw of the session, under the lock of its row: of two hosts who press at once the second
 * is told what the first has done (docs/adr/0052-hosts-who-press-at-once.md). Who says nothing of what was seen acts on
 * what stands.
 */
@Injectable()
export class SeenSession {
  constructor(private readonly database: Database) {}

  /** Before another question, or none, becomes the current one. */
  async needForChoice(roundtableId: string, seen: Seen, wanted: string | null): Promise<void> {
    await this.need(roundtableId, (stands) => overtakesChoice(seenOf(seen), stands, wanted));
  }

  /** Before a question is asked, or its result shown, and the stage with it. */
  async needForAsking(roundtableId: string, seen: Seen): Promise<void> {
    await this.need(roundtableId, (stands) => overtakesAsking(seenOf(seen), stands));
  }

  /** Before the stage shows something else. */
  async needForView(roundtableId: string, seen: Seen, wanted: ViewWanted): Promise<void> {
    await this.need(roundtableId, (stands) => overtakesView(seenOf(seen), stands, wanted));
  }

  /** Before another message, or none, is shown on phones. */
  async needForMessage(roundtableId: string, seen: string | null | undefined, wanted: string | null): Promise<void> {
    const { message } = await this.stands(roundtableId);
    if (message === null || !overtakesMessage(seen, message, wanted)) return;
    refuse('version-conflict', { reason: 'message-sent-just-now', params: { text: message } });
  }

  async viewBelow(roundtableId: string): Promise<StageChoice> {
    return (await this.stands(roundtableId)).below;
  }

  private async need(roundtableId: string, overtaken: (stands: SessionStands) => Overtaken | null): Promise<void> {
    const reason = overtaken(await this.stands(roundtableId));
    if (reason !== null) refuse('version-conflict', { reason });
  }

  private async stands(roundtableId: string): Promise<Stands> {
    const [stands] = await this.database.query<Stands>(
      `select s.current_activity_id as "currentActivityId",
         case when s.stage_blank then 'blank' else s.stage_view end as view, s.stage_by as by, s.message,
         s.stage_view as below
       from ${SESSION_ROW} where s.roundtable_id = $1 for update`,
      [roundtableId],
    );
    return stands ?? BEFORE_THE_START;
  }
}

function seenOf({ from, fromView, fromBy }: Seen): SessionSeen {
  return { currentActivityId: from, view: fromView, by: fromBy };
}
