import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import { slug } from '@rt/domain/text';

import { ArchiveRepository, type FoundBy, type StoredContribution } from './archive.repository';
import { fieldsInWords, WRITTEN_FORM } from './forms/read-forms';
import { placeLabel, typeLabel } from './labels';
import type { PublicContributionDraft, PublicRoundtableDraft, PublicSectorTerm } from './public-drafts';
import type { NamedAuthor } from './public-rows';

/** The only way into and out of the public projection. Every method runs in the caller's transaction. */
@Injectable()
export class ArchiveWriter {
  constructor(
    private readonly database: Database,
    private readonly repository: ArchiveRepository,
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
      const shown = { ...draft, slug: slug(draft.title), form: WRITTEN_FORM };
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
      const row = shownText(draft);
      return { ...row, sha256: digest(row), found: wordsToFind(row, roundtable.region_code) };
    });
    await this.repository.insertContributions(roundtableRef, rows);
    return true;
  }
}

// Each field by name: what a draft holds besides cannot slip through. Ids and numbers alone: words are made when it is read.
function shownText(draft: PublicContributionDraft): Omit<StoredContribution, 'sha256' | 'found'> {
  const { ref, type, phase, title, body, sectors, sectorCodes, stakeholderType, fields, poll, version, rule } = draft;
  const text = { ref, type, phase, title, body, sectors, sectorCodes, stakeholderType, fields, poll, version, rule };
  return { ...text, named: poll ? null : authorOf(draft), form: WRITTEN_FORM };
}

function authorOf(draft: PublicContributionDraft): NamedAuthor | null {
  return draft.rule === 'attributed' || draft.rule === 'attributed_on_approval' ? draft.namedAuthor : null;
}

/** Words by which a row is found besides its own. */
function wordsToFind({ type, fields }: Pick<StoredContribution, 'type' | 'fields'>, region: string | null): FoundBy {
  const { barrierKind } = fieldsInWords(fields);
  return { type: typeLabel(type), barrier: barrierKind ?? null, region: placeLabel(region) };
}

function digest(value: object): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
