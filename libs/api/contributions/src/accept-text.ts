import { randomInt } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import { nextRef } from '@rt/domain/insight';

import { AuthorSecrets } from './author-secrets';
import type { Contribution } from './contribution';
import { ContributionsRepository } from './contributions.repository';

/** Makes version 1 of a submitted text: number drawn, acceptor marked. The caller holds the roundtable's lock. */
@Injectable()
export class AcceptText {
  constructor(
    private readonly contributions: ContributionsRepository,
    private readonly secrets: AuthorSecrets,
  ) {}

  async run(
    actor: Actor,
    roundtable: RoundtableFacts,
    id: string,
    text: Pick<Contribution, 'title' | 'body' | 'fields'>,
  ): Promise<void> {
    const accountId = actor.kind === 'account' ? actor.accountId : refuse('forbidden');
    const used = await this.contributions.usedNumbers(roundtable.id);
    const refNumber = nextRef(used, roundtable.rule, (n) => randomInt(n));
    await this.contributions.accept(id, text, refNumber, this.secrets.acceptorMark(id, accountId));
  }
}
