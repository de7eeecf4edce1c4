import { Injectable } from '@nestjs/common';
import type { EntryToKeep } from '@rt/api/activities';
import type { Actor } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import { withoutName } from '@rt/domain/attribution';
import { excerpt, graphemes, TEXT_LIMITS } from '@rt/domain/text';
import { v4 as uuidv4 } from 'uuid';

import type { Contribution } from '../contribution';
import { namesAreChecked, phaseNow } from '../contributions.policy';
import { ContributionsRepository } from '../contributions.repository';
import { AcceptText } from '../review/accept-text';
import { NameCheck } from '../review/name-check';
import { AuthorSecrets } from '../writing/author-secrets';
import { CleanText } from '../writing/clean-text';

/**
 * Stores an entry as a contribution, which says nothing of its author nor which entry it was. It is accepted by whoever
 * keeps it; a text that may name people is submitted, and waits for its review.
 */
@Injectable()
export class EntryStore {
  constructor(
    private readonly contributions: ContributionsRepository,
    private readonly cleanText: CleanText,
    private readonly nameCheck: NameCheck,
    private readonly acceptText: AcceptText,
    private readonly secrets: AuthorSecrets,
  ) {}

  async run(
    actor: Actor,
    roundtable: RoundtableFacts,
    activityId: string,
    { type, text, question, agendaItemId, receipt }: EntryToKeep,
  ): Promise<Pick<Contribution, 'state'>> {
    const { id: roundtableId, orgId } = roundtable;
    const phase = phaseNow(roundtable);
    const title = titleOf(text, question);
    const clean = await this.cleanText.run(actor, { type, phase, title, body: text, fields: {} });
    const waits = await this.mayName(roundtable, clean);

    const row = {
      id: uuidv4(),
      ...{ orgId, roundtableId, agendaItemId, activityId, type, phase, ...clean },
      attribution: withoutName(),
      authorSecretHash: receipt && this.secrets.hashOf(receipt),
      opMark: null,
    };
    await this.contributions.insert(row, waits ? 'contribution_drafts' : 'contributions');
    if (waits) return { state: 'submitted' };
    const accepted = { ...clean, wavedThrough: [], reason: null };
    await this.acceptText.run(actor, roundtable, { id: row.id, refNumber: null }, accepted);
    return { state: 'accepted' };
  }

  private async mayName({ id, rule }: RoundtableFacts, text: { title: string; body: string }): Promise<boolean> {
    return namesAreChecked(rule) && (await this.nameCheck.run(id, text)).length > 0;
  }
}

/** The text itself; one that is too short for a title says nothing without the question. */
function titleOf(text: string, question: string): string {
  const { min, max } = TEXT_LIMITS.title;
  return excerpt(graphemes(text) < min ? `${question} ${text}` : text, max);
}
