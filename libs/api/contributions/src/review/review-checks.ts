import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import type { ReviewContributionRequest } from '@rt/contracts';
import { confirmedName, undecided, withoutName } from '@rt/domain/attribution';

import type { AcceptedText, Contribution } from '../contribution';
import { checkedText, namesAreChecked } from '../contributions.policy';
import { ContributionsRepository } from '../contributions.repository';
import { UnquoteText } from '../publication/unquote-text';
import { CleanText } from '../writing/clean-text';
import { AcceptText } from './accept-text';
import { NameCheck } from './name-check';
import { ReasonCheck } from './reason-check';

@Injectable()
export class ReviewChecks {
  constructor(
    private readonly cleanText: CleanText,
    private readonly nameCheck: NameCheck,
    private readonly acceptText: AcceptText,
    private readonly contributions: ContributionsRepository,
    private readonly reasonCheck: ReasonCheck,
    private readonly unquote: UnquoteText,
  ) {}

  async accept(
    actor: Actor,
    roundtable: RoundtableFacts,
    row: Contribution,
    input: ReviewContributionRequest,
  ): Promise<void> {
    const { title = row.title, fields = row.fields } = input;
    const body = row.type === 'poll_result' ? row.body : (input.body ?? row.body);
    const text = await this.cleanText.run(actor, { type: row.type, phase: row.phase, title, body, fields });
    const decided = await this.decided(roundtable, row, text, input);
    await this.acceptText.run(actor, roundtable, row, { ...text, ...decided });
    await this.unquote.run(roundtable, row, text.body);
    if (input.unnamed) await this.contributions.lowerAttribution(row.id, withoutName());
    else if (input.confirmName) await this.contributions.confirmName(row.id, confirmedName(row.attribution));
  }

  async reject(roundtable: RoundtableFacts, { id }: Contribution, input: ReviewContributionRequest): Promise<void> {
    await this.contributions.end(id, 'rejected', { text: await this.reasonCheck.run(roundtable, input.reason) });
  }

  /** The places that may stay, and why; refused while somebody has still to decide on one. In the same words a decision holds. */
  private async decided(
    roundtable: RoundtableFacts,
    before: Contribution,
    { title, body }: Pick<Contribution, 'title' | 'body'>,
    input: ReviewContributionRequest,
  ): Promise<Pick<AcceptedText, 'wavedThrough' | 'reason'>> {
    if (!namesAreChecked(roundtable.rule)) return { wavedThrough: [], reason: null };
    const mentions = await this.nameCheck.run(roundtable.id, checkedText({ type: before.type, title, body }));
    const same = before.title === title && before.body === body;
    if (undecided(mentions, same ? before.wavedThrough : []).length === 0) {
      return { wavedThrough: mentions, reason: mentions.length > 0 ? before.reason : null };
    }
    if (!input.waveThrough) refuse('unresolved-mentions', { mentions });
    if (!input.reason?.trim()) refuse('invalid', { field: 'reason', reason: 'why-places-stay' });
    return { wavedThrough: mentions, reason: await this.reasonCheck.run(roundtable, input.reason) };
  }
}
