import { Injectable } from '@nestjs/common';
import { ArchiveWriter } from '@rt/api/archive';
import { nextState, refuse } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import { contributionRef, moveContribution, type WithdrawalReason } from '@rt/domain/insight';

import type { Contribution } from '../contribution';
import { ContributionsRepository } from '../contributions.repository';
import { ReasonCheck } from '../review/reason-check';
import { AuthorSecrets } from '../writing/author-secrets';
import { UnquoteText } from './unquote-text';

@Injectable()
export class WithdrawFromArchive {
  constructor(
    private readonly contributions: ContributionsRepository,
    private readonly secrets: AuthorSecrets,
    private readonly writer: ArchiveWriter,
    private readonly reasonCheck: ReasonCheck,
    private readonly unquote: UnquoteText,
  ) {}

  /** The contribution of a secret, locked; `wrong-secret` for any other text. */
  async ownedBy(secret: string): Promise<Contribution> {
    return (await this.contributions.lock((await this.foundBy(secret)).id)) ?? refuse('wrong-secret');
  }

  /** The same without a lock. */
  async foundBy(secret: string): Promise<Contribution> {
    return (await this.contributions.findBySecretHash(this.secrets.hashOf(secret))) ?? refuse('wrong-secret');
  }

  /** A reason as readers may see it on the page that says that the text is gone. */
  async reasonFor(roundtable: RoundtableFacts, reason: string): Promise<string> {
    return this.reasonCheck.run(roundtable, reason);
  }

  /** The caller holds the roundtable's lock. */
  async withdraw(roundtable: RoundtableFacts, row: Contribution, reason: WithdrawalReason): Promise<void> {
    nextState(moveContribution(row.state, 'withdraw'));
    if (row.state === 'published' && roundtable.ref !== null && row.refNumber !== null) {
      await this.writer.withdrawContribution(contributionRef(roundtable.ref, row.refNumber), reason);
    }
    await this.contributions.end(row.id, 'withdrawn', reason);
    await this.unquote.run(roundtable, row, '');
  }
}
