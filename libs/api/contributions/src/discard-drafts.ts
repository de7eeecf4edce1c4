import { Injectable } from '@nestjs/common';

import { ContributionsRepository } from './contributions.repository';

/** What nobody submitted goes when a session is sealed; what was submitted stays (docs/decisions.md 11). */
@Injectable()
export class DiscardDrafts {
  constructor(private readonly contributions: ContributionsRepository) {}

  /** Deletes the drafts of a roundtable in the open transaction. Asks for no right: sealing does it. */
  async run(roundtableId: string): Promise<void> {
    await this.contributions.deleteDrafts(roundtableId);
  }
}
