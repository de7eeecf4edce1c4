import { Injectable } from '@nestjs/common';
import { SealAnswers, SessionKeys } from '@rt/api/activities';
import { SealContributions } from '@rt/api/contributions';
import type { RoundtableFacts } from '@rt/api/roundtables';
import { ArrivalsRepository } from '@rt/api/seats';

import { ChairNotesRepository } from '../chair-note/chair-notes.repository';
import { EraseLinksJob } from './erase-links.job';

/** What sealing does to the stored rows: the cut, in the open transaction, and after it the erasure. */
@Injectable()
export class Sealing {
  constructor(
    private readonly answers: SealAnswers,
    private readonly contributions: SealContributions,
    private readonly keys: SessionKeys,
    private readonly notes: ChairNotesRepository,
    private readonly arrivals: ArrivalsRepository,
    private readonly erasure: EraseLinksJob,
  ) {}

  /**
   * Writes all that was said in a roundtable anew in random order, answers without their voices, destroys the key and
   * takes out what must not outlive it. What PostgreSQL itself keeps of a row (place, transaction) then says nothing of
   * who wrote it, or when. The caller holds the roundtable's lock.
   */
  async cut(roundtable: Pick<RoundtableFacts, 'id' | 'orgId' | 'rule'>): Promise<void> {
    const { id } = roundtable;
    await this.answers.run(roundtable);
    await this.contributions.run(roundtable);
    await this.notes.remove(id);
    await this.answers.keepSeatCounts(id, await this.arrivals.record(id));
    await this.keys.destroy(id);
    await this.erasure.plan(id);
  }
}
