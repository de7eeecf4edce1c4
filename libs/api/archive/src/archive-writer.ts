import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { Database, isSummary, Languages, pollWords } from '@rt/api/platform';
import { isUnattributed } from '@rt/domain/attribution';
import type { WithdrawalReason } from '@rt/domain/insight';
import { slug } from '@rt/domain/text';
import { currentLocale, isSeedSector } from '@rt/words';

import { ArchiveRepository, type FoundBy, type StoredContribution } from './archive.repository';
import { fieldsInWords, WRITTEN_FORM } from './forms/read-forms';
import { searchedText } from './forms/searched-text';
import { placeLabel, sectorLabel, typeLabel } from './labels';
import type { PublicContributionDraft, PublicRoundtableDraft, PublicSectorTerm } from './public-drafts';
import type { NamedAuthor, SectorLabel } from './public-rows';

/**
 * The only way into and out of the public projection. Every method runs in the caller's transaction. What is published is
 * in the language of the organisation, whoever publishes it.
 */
@Injectable()
export class ArchiveWriter {
  constructor(
    private readonly database: Database,
    private readonly repository: ArchiveRepository,
    private readonly languages: Languages,
  ) {}

  /** Publishes a roundtable with its first contributions and brings the sector tree up to date. */
  async publishRoundtable(
    draft: PublicRoundtableDraft,
    contributions: readonly PublicContributionDraft[],
    sectors: readonly PublicSectorTerm[],
  ): Promise<void> {
    await this.writing(async () => {
      await this.repository.saveSectors(sectors.map(storedTerm));
      const lang = currentLocale();
      const shown = { ...draft, sectors: codesOf(draft), slug: slug(draft.title), form: WRITTEN_FORM, lang };
      await this.repository.insertRoundtable({ ...shown, sha256: digest(shown) });
      await this.add(draft.ref, contributions);
    });
  }

  /** Adds contributions to a published roundtable. Returns false when the roundtable is not in the archive. */
  async publishContributions(
    roundtableRef: string,
    contributions: readonly PublicContributionDraft[],
  ): Promise<boolean> {
    return this.writing(() => this.add(roundtableRef, contributions));
  }

  /** Puts further versions of published contributions in place of those that stand, of which nothing is left. */
  async replaceContributions(roundtableRef: string, contributions: readonly PublicContributionDraft[]): Promise<void> {
    await this.writing(async () => {
      for (const { ref } of contributions) await this.repository.removeContribution(ref);
      await this.add(roundtableRef, contributions);
    });
  }

  /** Takes a contribution out; its address answers 410 from now on. False when it was not published. */
  async withdrawContribution(ref: string, reason: WithdrawalReason): Promise<boolean> {
    return this.writing(() => this.repository.buryContribution(ref, reason));
  }

  /** Takes a roundtable and all its contributions out. False when it was not published. */
  async withdrawRoundtable(ref: string, reason: string): Promise<boolean> {
    return this.writing(() => this.repository.buryRoundtable(ref, reason));
  }

  private async writing<T>(work: () => Promise<T>): Promise<T> {
    return this.languages.duringChoice(undefined, () =>
      this.database.transaction(async () => {
        await this.repository.lock();
        return work();
      }),
    );
  }

  private async add(roundtableRef: string, drafts: readonly PublicContributionDraft[]): Promise<boolean> {
    const roundtable = await this.repository.roundtableFacts(roundtableRef);
    if (!roundtable) return false;
    const rows = drafts.map((draft) => {
      const row = shownText(draft);
      const poll = draft.poll && pollWords(draft.poll);
      const found = wordsToFind(draft, roundtable.region_code);
      return { ...row, sha256: digest(row), plain: searchedText({ ...draft, poll }), found };
    });
    await this.repository.insertContributions(roundtableRef, rows);
    return true;
  }
}

// Each field by name: what a draft holds besides cannot slip through. Ids and numbers alone: words are made when it is read.
function shownText(draft: PublicContributionDraft): Omit<StoredContribution, 'sha256' | 'plain' | 'found'> {
  const { ref, type, phase, title, sectorCodes, stakeholderType, fields, poll, version, rule } = draft;
  const text = { ref, type, phase, title, sectorCodes, stakeholderType, fields, poll, version, rule };
  const body = poll && isSummary(draft.body, poll) ? '' : draft.body;
  const named = poll ? null : authorOf(draft);
  return { ...text, body, sectors: codesOf(draft), named, form: WRITTEN_FORM, lang: currentLocale() };
}

function codesOf({ sectors }: Pick<PublicContributionDraft, 'sectors'>): Pick<SectorLabel, 'code'>[] {
  return sectors.map(({ code }) => ({ code }));
}

function storedTerm({ label, ...term }: PublicSectorTerm) {
  return { ...term, label: isSeedSector(term.code, label) ? null : label };
}

function authorOf(draft: PublicContributionDraft): NamedAuthor | null {
  return 'namedAuthor' in draft && !isUnattributed(draft.rule) ? draft.namedAuthor : null;
}

/** Words by which a row is found besides its own. */
function wordsToFind(draft: PublicContributionDraft, region: string | null): FoundBy {
  const { barrierKind } = fieldsInWords(draft.fields);
  const sectors = draft.sectors.map(({ code, label }) => sectorLabel(code, label)).join('. ');
  return { type: typeLabel(draft.type), barrier: barrierKind ?? null, region: placeLabel(region), sectors };
}

function digest(value: object): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
