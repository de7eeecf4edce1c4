import { Injectable } from '@nestjs/common';
import type { RoundtableFacts } from '@rt/api/roundtables';

import type { Contribution } from '../contribution';
import { UnquotedTexts } from '../review/unquoted-texts';
import { ResultsToPublish } from './results-to-publish';

/**
 * Takes a text of the room that was kept as a contribution out of every result that quotes it: of those that are frozen, of those that
 * will be, and of those that are public, which get another version ([ADR 71](../../../../../docs/adr/0071-words-that-were-taken-back.md)).
 */
@Injectable()
export class UnquoteText {
  constructor(
    private readonly texts: UnquotedTexts,
    private readonly results: ResultsToPublish,
  ) {}

  /** `row` as it stood before; `now`: what stands in its place, '' where nothing does. The caller holds the roundtable's lock. */
  async run(roundtable: RoundtableFacts, row: Contribution, now: string): Promise<void> {
    if (await this.texts.add(row, now)) await this.results.requote(roundtable);
  }
}
