import { Injectable } from '@nestjs/common';
import { ArchiveWriter } from '@rt/api/archive';
import { canonicalJson, isSummary, type Json, resultWords } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import type { FrozenResult } from '@rt/kinds';

import type { Contribution } from '../contribution';
import { ContributionsRepository } from '../contributions.repository';
import { SnapshotsRepository } from '../results/snapshots.repository';
import { reworded } from '../results/title-of-result';
import { Quoting } from '../review/quoting';
import { PublicDrafts } from './public-drafts';

@Injectable()
export class ResultsToPublish {
  constructor(
    private readonly snapshots: SnapshotsRepository,
    private readonly contributions: ContributionsRepository,
    private readonly quoting: Quoting,
    private readonly drafts: PublicDrafts,
    private readonly writer: ArchiveWriter,
  ) {}

  /**
   * Removes from frozen results what they may no longer quote: a new participant is named in it, or the author withdrew the words.
   * What is public gets another version in place of the current one. The caller holds the roundtable's lock.
   */
  async requote({ ref, ...roundtable }: RoundtableFacts): Promise<void> {
    const ids = await this.outdated(roundtable);
    if (ids.length === 0 || ref === null) return;
    const rows = (await this.contributions.ofRoundtable(roundtable.id, 'published')).filter(({ id }) =>
      ids.includes(id),
    );
    const { drafts } = await this.drafts.again({ ...roundtable, ref }, rows);
    await this.writer.replaceContributions(ref, drafts);
  }

  /** Notes for good by which groups those are public that these contributions show. */
  async markPublic(contributionIds: readonly string[]): Promise<void> {
    await this.snapshots.markPublic(contributionIds);
  }

  private async outdated(roundtable: Pick<RoundtableFacts, 'id' | 'rule'>): Promise<readonly string[]> {
    const quote = await this.quoting.of(roundtable);
    const outdated: string[] = [];
    for (const { id, frozen } of await this.snapshots.ofRoundtable(roundtable.id)) {
      const told = quote(frozen);
      if (haveSameFacts(told, frozen)) continue;
      await this.snapshots.replace(id, told);
      const shown = await this.contributions.lockOfSnapshot(id);
      for (const row of shown) await this.reword(row, frozen, told);
      outdated.push(...shown.filter(({ state }) => state === 'published').map((row) => row.id));
    }
    return outdated;
  }

  // What readers can have is another version where the figures beside the same words are others.
  private async reword(row: Contribution, before: FrozenResult, told: FrozenResult): Promise<void> {
    const { title, body } = row;
    const text = isSummary(body, told) ? { title, body } : reworded(row, before, resultWords(told).summary);
    if (text.body !== body || row.state === 'published') await this.contributions.reword(row, text);
  }
}

/** The sentences follow from the rest. */
function haveSameFacts(one: FrozenResult, other: FrozenResult): boolean {
  const facts = ({ summary: _summary, ...rest }: FrozenResult) =>
    canonicalJson(JSON.parse(JSON.stringify(rest)) as Json);
  return facts(one) === facts(other);
}
