import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog, Database, refuse } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';
import type { ContributionRecorded, RecordContribution as Input } from '@rt/contracts';
import type { KeptAttribution } from '@rt/domain/attribution';
import { v4 as uuidv4 } from 'uuid';

import { AuthorSecrets } from './author-secrets';
import { CleanText } from './clean-text';
import { isChatham } from './contribution';
import { ContributionsRepository } from './contributions.repository';
import { participantPhase, phaseNow, RECORDERS } from './contributions.policy';
import { RoomGate } from './room-gate';

const UNKNOWN_AUTHOR: KeptAttribution = { mode: 'unattributed', stakeholderType: null, region: null };

/**
 * Stores what somebody wrote, under the rule of the roundtable: what may be kept of the author is decided here and never
 * raised later. The transaction holds the contribution and nothing of a person (docs/decisions.md 13).
 */
@Injectable()
export class RecordContribution {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly contributions: ContributionsRepository,
    private readonly cleanText: CleanText,
    private readonly secrets: AuthorSecrets,
    private readonly room: RoomGate,
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  /** By a participant: answers the author's secret, this once; a repeat of the same operation stores nothing new. */
  async byParticipant(actor: Actor, input: Input): Promise<ContributionRecorded> {
    const participant = actor.kind === 'participant' ? actor : refuse('not-signed-in');
    const roundtable = await this.roundtables.facts(participant.roundtableId);
    const phase = participantPhase(roundtable);
    const opMark = this.secrets.opMark(roundtable.id, input.opId);
    const before = await this.contributions.findByMark(opMark);
    if (before) return { id: before, authorSecret: null };

    const attribution = await this.room.admit(participant, roundtable, input.attribution ?? 'unattributed');
    const text = await this.checked(actor, roundtable, input, phase);

    const { secret, hash } = this.secrets.make();
    const row = { ...this.rowOf(roundtable, input), ...text, phase, attribution, authorSecretHash: hash, opMark };
    const stored = await this.contributions.insert(row);

    return stored ? { id: row.id, authorSecret: secret } : this.storedBefore(opMark);
  }

  /** By a note taker, who writes for the room: no author, no secret. */
  async byNoteTaker(actor: Actor, roundtableId: string, input: Input): Promise<ContributionRecorded> {
    const roundtable = await this.roundtables.factsFor(actor, roundtableId, RECORDERS);
    const phase = phaseNow(roundtable);
    const text = await this.checked(actor, roundtable, input, phase);
    const opMark = this.secrets.opMark(roundtableId, input.opId);

    const row = {
      ...this.rowOf(roundtable, input),
      ...text,
      phase,
      attribution: UNKNOWN_AUTHOR,
      authorSecretHash: null,
      opMark,
    };
    const stored = await this.database.transaction(async () => {
      const isNew = await this.contributions.insert(row);
      if (isNew) await this.recorded(actor, roundtable, row.id);
      return isNew;
    });

    return stored ? { id: row.id, authorSecret: null } : this.storedBefore(opMark);
  }

  private async checked(actor: Actor, roundtable: RoundtableFacts, input: Input, phase: 'before' | 'during' | 'after') {
    const { agendaItemId, type, title, body, fields = {} } = input;
    if (agendaItemId && !(await this.contributions.isAgendaItemOf(roundtable.id, agendaItemId))) refuse('not-found');
    return this.cleanText.run(actor, { type, phase, title, body, fields });
  }

  private rowOf(roundtable: RoundtableFacts, { type, agendaItemId }: Input) {
    return {
      id: uuidv4(),
      orgId: roundtable.orgId,
      roundtableId: roundtable.id,
      type,
      agendaItemId: agendaItemId ?? null,
    };
  }

  private async storedBefore(opMark: Buffer): Promise<ContributionRecorded> {
    return { id: (await this.contributions.findByMark(opMark)) ?? refuse('conflict'), authorSecret: null };
  }

  private async recorded(actor: Actor, roundtable: RoundtableFacts, subjectId: string): Promise<void> {
    await this.audit.record({
      actor,
      verb: 'record-contribution',
      subjectType: 'contribution',
      subjectId,
      roundtableId: roundtable.id,
      programmeId: roundtable.programmeId,
      chathamContent: isChatham(roundtable.rule),
    });
  }
}
