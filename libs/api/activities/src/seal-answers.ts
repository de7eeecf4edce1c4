import { Injectable } from '@nestjs/common';
import type { Rule } from '@rt/domain/attribution';
import { storedLeast } from '@rt/domain/polling';

import { ResponsesRepository } from './answering/responses.repository';
import { SettleDecisions } from './deciding/settle-decisions';
import { EntriesRepository } from './entries/entries.repository';
import { SealReactions } from './reacting/seal-reactions';
import { RoomRevisions } from './room-revisions';
import { KeepComparisons } from './tallies/keep-comparisons';

/** Takes the old rows off the disk once a session is sealed; for the owner of the tables, outside of a transaction. */
export const VACUUM_ANSWERS = [
  'vacuum responses',
  'vacuum entries',
  'vacuum entry_reactions',
  'vacuum activity_decisions',
] as const;

@Injectable()
export class SealAnswers {
  constructor(
    private readonly responses: ResponsesRepository,
    private readonly entries: EntriesRepository,
    private readonly reactions: SealReactions,
    private readonly decisions: SettleDecisions,
    private readonly revisions: RoomRevisions,
    private readonly comparisons: KeepComparisons,
  ) {}

  /** In the open transaction, under the roundtable's lock. */
  async run({ id, rule }: { readonly id: string; readonly rule: Rule }): Promise<void> {
    await this.comparisons.keep(id);
    await this.reactions.run(id, storedLeast(rule));
    await this.responses.rewriteWithoutVoices(id, storedLeast(rule));
    // Of what is deleted, as few had answered, no word is kept by which it is hidden.
    await this.decisions.hideUnread(id);
    await this.entries.rewriteWithoutVoices(id);
    await this.decisions.settle(id);
  }

  /** Keeps how many came, in the open transaction: the rows that told it are gone. */
  async keepSeatCounts(roundtableId: string, counts: { joined: number; extraSeats: number }): Promise<void> {
    await this.revisions.keepSeatCounts(roundtableId, counts);
  }
}
