import { Injectable } from '@nestjs/common';
import { ResponsesRepository, SessionKeys } from '@rt/api/activities';
import { DiscardDrafts } from '@rt/api/contributions';
import { OwnerDatabase } from '@rt/api/platform';

import { ChairNotesRepository } from './chair-notes.repository';

/** What sealing does to the stored rows. */
@Injectable()
export class Sealing {
  constructor(
    private readonly responses: ResponsesRepository,
    private readonly drafts: DiscardDrafts,
    private readonly keys: SessionKeys,
    private readonly notes: ChairNotesRepository,
    private readonly owner: OwnerDatabase,
  ) {}

  /**
   * Writes all responses of a roundtable anew without voices, in random order, destroys the key and takes out what must not outlive it, in the open
   * transaction. What PostgreSQL itself keeps of a row (place, transaction) then says nothing of who wrote it, or when.
   */
  async cut(roundtableId: string): Promise<void> {
    await this.responses.rewriteWithoutVoices(roundtableId);
    await this.drafts.run(roundtableId);
    await this.notes.remove(roundtableId);
    await this.keys.destroy(roundtableId);
  }

  /** Takes the old rows off the disk; runs outside of a transaction, by the owner. */
  async vacuum(): Promise<void> {
    await this.owner.query('vacuum responses');
    await this.owner.query('vacuum session_keys');
    await this.owner.query('vacuum contributions');
    await this.owner.query('vacuum chair_notes');
  }
}
