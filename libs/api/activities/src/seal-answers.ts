import { Injectable } from '@nestjs/common';
import type { Rule } from '@rt/domain/attribution';
import { storedLeast } from '@rt/domain/polling';

import { ResponsesRepository } from './answering/responses.repository';
import { SettleDecisions } from './deciding/settle-decisions';
import { EntriesRepository } from './entries/entries.repository';
import { SealReactions } from './reacting/seal-reactions';
import { RoomRevisions } from './room-revisions';
import { KeepComparisons } from './tallies/keep-comparisons';

/**
 * Rewrites all answers, texts and votes in random order once a session is sealed, and empties the old files. A deleted
 * row stays in its file for some time, and the rows of one person have the same mark there. For the owner of the tables,
 * outside of a transaction. Fails with a lock timeout where something reads a table for too long.
 */
export const REWRITE_ANSWERS = `
  do $$
  begin
    perform set_config('lock_timeout', '100ms', true);
    lock table responses, entries, entry_reactions in access exclusive mode;
    create temporary table kept_responses on commit drop as table responses;
    create temporary table kept_entries on commit drop as table entries;
    create temporary table kept_reactions on commit drop as table entry_reactions;
    truncate responses, entries, entry_reactions;
    insert into responses select * from kept_responses order by random();
    insert into entries select * from kept_entries order by random();
    insert into entry_reactions select * from kept_reactions order by random();
  end $$`;

/** Takes old rows off the disk once a session is sealed. For the owner of the tables, outside of a transaction. */
export const VACUUM_DECISIONS = 'vacuum activity_decisions';

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
