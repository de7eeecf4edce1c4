import { Injectable } from '@nestjs/common';
import { MailPreviews } from '@rt/api/invitations';
import type { Actor } from '@rt/api/platform';
import { allowAt, PLANNERS, RoundtablesRepository } from '@rt/api/roundtables';
import type { MailPreview } from '@rt/contracts';

import { ChangeDecision } from './change-decision';
import type { ChangeOrder } from './change-roundtable';

/** What a change of the plan would mail, before it is made. Nothing is stored. */
@Injectable()
export class ChangePreview {
  constructor(
    private readonly roundtables: RoundtablesRepository,
    private readonly decision: ChangeDecision,
    private readonly previews: MailPreviews,
  ) {}

  async run(actor: Actor, { roundtableId, change }: ChangeOrder): Promise<MailPreview> {
    const before = allowAt(actor, await this.roundtables.find(roundtableId), PLANNERS);
    return this.previews.changing(before, await this.decision.fields(actor, before, change));
  }
}
