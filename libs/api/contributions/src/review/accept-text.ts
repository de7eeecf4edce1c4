import { randomInt } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import { nextRef } from '@rt/domain/insight';

import type { AcceptedText, Contribution } from '../contribution';
import { ContributionsRepository } from '../contributions.repository';
import { AuthorSecrets } from '../writing/author-secrets';
import { RewriteDraftsJob } from '../writing/rewrite-drafts.job';

/**
 * Makes the next version of a text: number drawn the first time, acceptor marked. Whoever decided on the version that
 * stands is who may not publish it. What was taken out of a text is then taken off the disk. The caller holds the
 * roundtable's lock.
 */
@Injectable()
export class AcceptText {
  constructor(
    private readonly contributions: ContributionsRepository,
    private readonly secrets: AuthorSecrets,
    private readonly drafts: RewriteDraftsJob,
  ) {}

  async run(
    actor: Actor,
    roundtable: RoundtableFacts,
    { id, refNumber }: Pick<Contribution, 'id' | 'refNumber'>,
    text: AcceptedText,
  ): Promise<void> {
    const accountId = actor.kind === 'account' ? actor.accountId : refuse('forbidden');
    const number = refNumber ?? (await this.nextNumber(roundtable));
    await this.contributions.accept(id, text, number, this.secrets.acceptorMark(id, accountId));
    if (refNumber === null) await this.drafts.plan();
  }

  private async nextNumber(roundtable: RoundtableFacts): Promise<number> {
    return nextRef(await this.contributions.usedNumbers(roundtable.id), roundtable.rule, (n) => randomInt(n));
  }
}
