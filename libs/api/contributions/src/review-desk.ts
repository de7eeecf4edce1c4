import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import type { Mention, ReviewContribution as Input } from '@rt/contracts';
import { undecided, withoutName } from '@rt/domain/attribution';

import { AcceptText } from './accept-text';
import { CleanText } from './clean-text';
import type { Contribution } from './contribution';
import { ContributionsRepository } from './contributions.repository';
import { checkedText, namesAreChecked } from './contributions.policy';
import { NameCheck } from './name-check';

/** The checks between a text and its next version. */
@Injectable()
export class ReviewDesk {
  constructor(
    private readonly cleanText: CleanText,
    private readonly nameCheck: NameCheck,
    private readonly acceptText: AcceptText,
    private readonly contributions: ContributionsRepository,
  ) {}

  async accept(actor: Actor, roundtable: RoundtableFacts, row: Contribution, input: Input): Promise<void> {
    const { title = row.title, fields = row.fields } = input;
    const body = row.type === 'poll_result' ? row.body : (input.body ?? row.body);
    const text = await this.cleanText.run(actor, { type: row.type, phase: row.phase, title, body, fields });
    const wavedThrough = await this.decided(roundtable, row, text, input);
    await this.acceptText.run(actor, roundtable, row, { ...text, wavedThrough });
    if (input.unnamed) await this.contributions.lowerAttribution(row.id, withoutName());
  }

  /** The places that may stay; refused while somebody has still to decide on one. In the same words a decision holds. */
  private async decided(
    roundtable: RoundtableFacts,
    { type, ...before }: Contribution,
    { title, body }: Pick<Contribution, 'title' | 'body'>,
    input: Input,
  ): Promise<Mention[]> {
    if (!namesAreChecked(roundtable.rule)) return [];
    const mentions = await this.nameCheck.run(roundtable.id, checkedText({ type, title, body }));
    const same = before.title === title && before.body === body;
    if (undecided(mentions, same ? before.wavedThrough : []).length === 0) return mentions;
    if (!input.waveThrough) refuse('unresolved-mentions', { mentions });
    if (!input.reason?.trim()) refuse('invalid', { field: 'reason', message: 'Enter why these places may stay.' });
    return mentions;
  }
}
