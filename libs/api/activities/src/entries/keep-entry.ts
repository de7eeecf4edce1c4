import { Injectable } from '@nestjs/common';
import { refuse, unwrap } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import { keepEntry } from '@rt/domain/polling';
import { type ActivityKind, kinds } from '@rt/kinds';

import { DecisionsRepository } from '../deciding/decisions.repository';
import { receiptOf } from '../keys/key-ring';
import { SessionKeys } from '../keys/session-keys';
import { PlanningChecks } from '../planning/planning-checks';
import { RoomRevisions } from '../room-revisions';
import { EntriesRepository } from './entries.repository';

export interface EntryToKeep {
  readonly type: 'question' | 'comment';
  readonly text: string;
  readonly sources: readonly string[];
  /** What a host wrote as its answer; null where nobody did. */
  readonly reply: string | null;
  readonly kind: ActivityKind;
  readonly question: string;
  readonly agendaItemId: string | null;
  /** What its author alone holds; null where a host typed it. */
  readonly receipt: string | null;
}

/** What keeping an entry as a contribution does to the entry. Who wrote it is neither asked nor told. */
@Injectable()
export class KeepEntry {
  constructor(
    private readonly checks: PlanningChecks,
    private readonly entries: EntriesRepository,
    private readonly decisions: DecisionsRepository,
    private readonly keys: SessionKeys,
    private readonly revisions: RoomRevisions,
  ) {}

  /** In the open transaction, under the lock. Null where it is saved already; `sealed` once links are erased. */
  async run(roundtable: RoundtableFacts, activityId: string, entryId: string): Promise<EntryToKeep | null> {
    const activity = await this.checks.lock(roundtable.id, activityId);
    const entry = (await this.entries.find(activityId, entryId)) ?? refuse('not-found');
    const rules = kinds[activity.kind].entries ?? refuse('not-found');
    if (roundtable.sealed) refuse('sealed');
    if (!unwrap(keepEntry(entry))) return null;

    const key = (await this.keys.find(roundtable.id)) ?? refuse('unavailable');
    const { byPhone } = await this.entries.markKept(entryId);
    await this.decisions.add(activity, { verb: 'keep', target: entryId, value: null });

    const receipt = byPhone ? receiptOf(key, entryId) : null;
    const { kind, question, agendaItemId } = activity;
    const { text, sources = [], reply = null } = entry;
    return { type: rules.keptAs ?? 'comment', text, sources, reply, kind, question, agendaItemId, receipt };
  }

  /** Tells the room's hosts and the author; for the end of the transaction. */
  async revise(activityId: string): Promise<void> {
    await this.revisions.raiseActivity(activityId);
  }
}
