import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { Database, Environment } from '@rt/api/platform';
import { slug } from '@rt/domain/text';
import { citation, pollAuthor, unattributedAuthor } from '@rt/words';

import { contributionPath } from './addresses';
import { ArchiveRepository, type StoredContribution } from './archive.repository';
import { placeLabel, typeLabel } from './labels';
import type { PublicContributionDraft, PublicRoundtableDraft, PublicSectorTerm } from './public-drafts';

/** The only way into and out of the public projection. Every method runs in the caller's transaction. */
@Injectable()
export class ArchiveWriter {
  constructor(
    private readonly database: Database,
    private readonly repository: ArchiveRepository,
    private readonly environment: Environment,
  ) {}

  /** Publishes a roundtable with its first contributions and brings the sector tree up to date. */
  async publishRoundtable(
    draft: PublicRoundtableDraft,
    contributions: readonly PublicContributionDraft[],
    sectors: readonly PublicSectorTerm[],
  ): Promise<void> {
    await this.database.transaction(async () => {
      await this.repository.lock();
      await this.repository.saveSectors(sectors);
      const shown = { ...draft, slug: slug(draft.title), regionLabel: placeLabel(draft.regionCode) };
      await this.repository.insertRoundtable({ ...shown, sha256: digest(shown) });
      await this.add(draft.ref, contributions);
    });
  }

  /** Adds contributions to a published roundtable. Returns false when the roundtable is not in the archive. */
  async publishContributions(
    roundtableRef: string,
    contributions: readonly PublicContributionDraft[],
  ): Promise<boolean> {
    return this.database.transaction(async () => {
      await this.repository.lock();
      return this.add(roundtableRef, contributions);
    });
  }

  /** Takes a contribution out; its address answers 410 from now on. False when it was not published. */
  async withdrawContribution(ref: string, reason: string): Promise<boolean> {
    return this.database.transaction(async () => {
      await this.repository.lock();
      return this.repository.buryContribution(ref, reason);
    });
  }

  /** Takes a roundtable and all its contributions out. False when it was not published. */
  async withdrawRoundtable(ref: string, reason: string): Promise<boolean> {
    return this.database.transaction(async () => {
      await this.repository.lock();
      return this.repository.buryRoundtable(ref, reason);
    });
  }

  private async add(roundtableRef: string, drafts: readonly PublicContributionDraft[]): Promise<boolean> {
    const roundtable = await this.repository.roundtableFacts(roundtableRef);
    if (!roundtable) return false;
    const rows = drafts.map((draft) => {
      const { author, ...text } = shownText(draft, roundtable.organisation_name);
      const cited = { author, title: text.title, ref: text.ref, version: text.version, publishedOn: roundtable.today };
      const citeAs = citation({
        ...cited,
        roundtableTitle: roundtable.title,
        organisation: roundtable.organisation_name,
        url: `${this.environment.web.publicUrl}${contributionPath(text.ref)}`,
      });
      const row: Omit<StoredContribution, 'sha256'> = { ...text, author, typeLabel: typeLabel(text.type), citeAs };
      return { ...row, sha256: digest(row) };
    });
    await this.repository.insertContributions(roundtableRef, rows);
    return true;
  }
}

// Each field by name: what a draft holds besides cannot slip through.
function shownText(
  draft: PublicContributionDraft,
  host: string,
): Omit<StoredContribution, 'typeLabel' | 'citeAs' | 'sha256'> {
  const { ref, type, phase, title, body, sectors, sectorCodes, stakeholderType, fields, poll, version, rule } = draft;
  const author = authorOf(draft, host);
  return { ref, type, phase, title, body, sectors, sectorCodes, stakeholderType, fields, poll, version, rule, author };
}

/** A result has no author among the people of the room: the host asked, and answers for how it was counted. */
function authorOf(draft: PublicContributionDraft, host: string): string {
  if (draft.poll) return pollAuthor(host, draft.poll.n);
  const named = draft.rule === 'attributed' || draft.rule === 'attributed_on_approval' ? draft.namedAuthor : null;
  return named ?? unattributedAuthor();
}

function digest(value: object): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
