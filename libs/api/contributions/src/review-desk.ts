import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import type { ReviewContribution as Input } from '@rt/contracts';

import { AcceptText } from './accept-text';
import { CleanText } from './clean-text';
import type { Contribution } from './contribution';
import { namesAreChecked } from './contributions.policy';
import { NameCheck } from './name-check';

/** The checks between a submitted text and its first version. */
@Injectable()
export class ReviewDesk {
  constructor(
    private readonly cleanText: CleanText,
    private readonly nameCheck: NameCheck,
    private readonly acceptText: AcceptText,
  ) {}

  async accept(actor: Actor, roundtable: RoundtableFacts, row: Contribution, input: Input): Promise<void> {
    const { title = row.title, body = row.body, fields = row.fields } = input;
    const text = await this.cleanText.run(actor, { type: row.type, phase: row.phase, title, body, fields });
    await this.needNamesDecided(roundtable, text, input);
    await this.acceptText.run(actor, roundtable, row.id, text);
  }

  private async needNamesDecided(
    roundtable: RoundtableFacts,
    text: { title: string; body: string },
    input: Input,
  ): Promise<void> {
    if (!namesAreChecked(roundtable.rule)) return;
    const mentions = await this.nameCheck.run(roundtable.id, text);
    if (mentions.length === 0) return;
    if (!input.waveThrough) refuse('unresolved-mentions', { mentions });
    if (!input.reason?.trim()) refuse('invalid', { field: 'reason', message: 'Enter why these places may stay.' });
  }
}
