import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import type { ContributionRecorded, RecordContributionRequest } from '@rt/contracts';

import type { Contribution } from '../contribution';
import { participantPhase } from '../contributions.policy';
import { AuthorSecrets } from './author-secrets';
import { NewContributions } from './new-contributions';
import { RoomGate } from './room-gate';
import { StoreWritten } from './store-written';

/** Decides under the rule what is stored of the author, which is never raised later (docs/decisions.md 13). */
@Injectable()
export class WriteContribution {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly room: RoomGate,
    private readonly written: NewContributions,
    private readonly store: StoreWritten,
    private readonly secrets: AuthorSecrets,
  ) {}

  /**
   * Answers the author's secret. A repeat of the same operation is answered the same, also after the review. One that says
   * something else replaces what was stored, since its author may not have heard that it was; once somebody has decided on
   * that, it is not stored, and its author is told what became of the first. Where a reviewer has edited that, the same words
   * are something else too: which were sent first only the author's device knows.
   */
  async run(actor: Actor, input: RecordContributionRequest): Promise<ContributionRecorded> {
    const participant = actor.kind === 'participant' ? actor : refuse('not-signed-in');
    const roundtable = await this.roundtables.facts(participant.roundtableId);
    const phase = participantPhase(roundtable);
    const { secret, hash } = this.secrets.of(roundtable.id, input.opId);
    const before = await this.written.ofAuthor(hash);
    const isChanged = before !== undefined && (await this.written.isChanged(actor, roundtable, input, before));
    if (before && !isChanged) return { id: before.id, authorSecret: secret };
    if (before && before.state !== 'submitted') return standing(before, secret);

    const { attribution, declared } = await this.room.admit(
      participant,
      roundtable,
      input.attribution ?? 'unattributed',
    );
    const checked = await this.written.check(actor, roundtable, input, phase);

    const row = { ...checked, attribution, authorSecretHash: hash };
    const id = await this.store.ofAuthor(row, declared);
    if (id) return { id, authorSecret: secret };

    return standing((await this.written.ofAuthor(hash)) ?? refuse('conflict'), secret);
  }
}

/** Nothing was stored: where somebody has decided on what stands, that is why. */
function standing({ id, state }: Contribution, authorSecret: string): ContributionRecorded {
  return { id, authorSecret, ...(state === 'submitted' ? {} : { stands: state }) };
}
