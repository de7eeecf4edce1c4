import { Injectable } from '@nestjs/common';
import { ACTIVITY_WRITERS, KeepEntry } from '@rt/api/activities';
import type { Actor } from '@rt/api/platform';
import { ConsoleAct } from '@rt/api/roundtables';

import { EntryStore } from './entry-store';

@Injectable()
export class KeepEntryAsContribution {
  constructor(
    private readonly entries: KeepEntry,
    private readonly store: EntryStore,
    private readonly acts: ConsoleAct,
  ) {}

  async run(
    actor: Actor,
    { roundtableId, activityId, entryId }: { roundtableId: string; activityId: string; entryId: string },
  ): Promise<void> {
    const act = { actor, roundtableId, verb: 'keep-entry', may: ACTIVITY_WRITERS } as const;
    await this.acts.run(act, async (roundtable) => {
      const entry = await this.entries.run(roundtable, activityId, entryId);
      if (entry === null) return { answer: false, nothing: true };

      await this.store.run(actor, roundtable, activityId, entry);

      const revise = () => this.entries.revise(activityId);
      return { answer: true, subjectId: activityId, onContent: true, revise };
    });
  }
}
