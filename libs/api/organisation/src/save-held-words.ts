import { Injectable } from '@nestjs/common';
import { type Actor, allow, OrganisationAct, unwrap } from '@rt/api/platform';
import type { HeldWords } from '@rt/contracts';
import { checkHeldWords } from '@rt/domain/text';

import { mayChangeHeldWords } from './organisation.policy';
import { OrganisationsRepository } from './organisations.repository';

/** An administrator says which words a host reads first. Texts that the room reads already stay. The audit holds no word. */
@Injectable()
export class SaveHeldWords {
  constructor(
    private readonly acts: OrganisationAct,
    private readonly organisations: OrganisationsRepository,
  ) {}

  async run(actor: Actor, input: HeldWords): Promise<HeldWords> {
    allow(mayChangeHeldWords(actor));
    const words = [...unwrap(checkHeldWords(input.words))];

    return this.acts.run({ actor, verb: 'save-held-words' }, async () => {
      const { orgId } = actor;
      await this.organisations.setHeldWords(orgId, words);
      return { answer: { words }, subjectId: orgId };
    });
  }
}
