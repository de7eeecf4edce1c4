import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import type { ContributionRecorded, RecordContributionRequest } from '@rt/contracts';

import { participantPhase } from '../contributions.policy';
import { AuthorSecrets } from './author-secrets';
import { NewContributions } from './new-contributions';
import { RoomGate } from './room-gate';

/**
 * A participant's own contribution, under the rule of the roundtable: what may be kept of the author is decided here and
 * never raised later. What is stored holds nothing of a person (docs/decisions.md 13).
 */
@Injectable()
export class WriteContribution {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly room: RoomGate,
    private readonly written: NewContributions,
    private readonly secrets: AuthorSecrets,
  ) {}

  /** Answers the author's secret; a repeat of the same operation stores nothing new and is answered the same, also reviewed. */
  async run(actor: Actor, input: RecordContributionRequest): Promise<ContributionRecorded> {
    const participant = actor.kind === 'participant' ? actor : refuse('not-signed-in');
    const roundtable = await this.roundtables.facts(participant.roundtableId);
    const phase = participantPhase(roundtable);
    const { secret, hash } = this.secrets.of(roundtable.id, input.opId);
    const before = await this.written.ofAuthor(hash);
    if (before) return { id: before, authorSecret: secret };

    const { attribution, declared } = await this.room.admit(
      participant,
      roundtable,
      input.attribution ?? 'unattributed',
    );
    const checked = await this.written.check(actor, roundtable, input, phase);

    const row = { ...checked, attribution, authorSecretHash: hash };
    const isNew = await this.written.insertOfAuthor(row, declared);
    const id = isNew ? row.id : await this.written.ofAuthor(hash);

    return { id: id ?? refuse('conflict'), authorSecret: secret };
  }
}
