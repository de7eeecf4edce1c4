import { Injectable } from '@nestjs/common';
import { type Actor, canonicalJson, type Json, Refusal, refuse } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';
import type { RecordContributionRequest } from '@rt/contracts';
import { v4 as uuidv4 } from 'uuid';

import { type Contribution, isChatham, type NewContribution } from '../contribution';
import { ContributionsRepository } from '../contributions.repository';
import { AuthorSecrets } from './author-secrets';
import { CleanText } from './clean-text';

type Written = Omit<NewContribution, 'attribution' | 'authorSecretHash'>;

/** New contributions on their way into the table: checked, and held against what the same operation stored before. */
@Injectable()
export class NewContributions {
  constructor(
    private readonly contributions: ContributionsRepository,
    private readonly cleanText: CleanText,
    private readonly secrets: AuthorSecrets,
    private readonly roundtables: RoundtablesQueries,
  ) {}

  /** What stands under an author's secret, reviewed or not. */
  async ofAuthor(secretHash: string): Promise<Contribution | undefined> {
    return this.contributions.findBySecretHash(secretHash);
  }

  /** A repeat that differs from the current text, or from a decided one, whose author then learns of the decision. */
  async isChanged(
    actor: Actor,
    roundtable: RoundtableFacts,
    input: RecordContributionRequest,
    before: Contribution,
  ): Promise<boolean> {
    const isNamed = input.attribution === 'on_record' && !isChatham(roundtable.rule);
    if (isNamed !== (before.attribution.mode === 'named')) return true;
    const sent = await this.check(actor, roundtable, input, before.phase).catch((cause: unknown) => {
      if (before.state === 'submitted' || !(cause instanceof Refusal)) throw cause;
      return null;
    });
    return sent === null || wordsOf(sent) !== wordsOf(before);
  }

  async check(
    actor: Actor,
    roundtable: RoundtableFacts,
    input: RecordContributionRequest,
    phase: Written['phase'],
  ): Promise<Written> {
    const { opId, agendaItemId, type, title, body, fields = {} } = input;
    if (agendaItemId && !(await this.roundtables.hasAgendaItem(roundtable.id, agendaItemId))) refuse('not-found');
    return {
      id: uuidv4(),
      orgId: roundtable.orgId,
      roundtableId: roundtable.id,
      agendaItemId: agendaItemId ?? null,
      type,
      phase,
      ...(await this.cleanText.run(actor, { type, phase, title, body, fields })),
      opMark: this.secrets.opMark(roundtable.id, opId),
    };
  }

  async storedBefore({ opMark }: Written): Promise<string> {
    return (opMark && (await this.contributions.findByMark(opMark))) ?? refuse('conflict');
  }
}

function wordsOf({
  agendaItemId,
  type,
  title,
  body,
  fields,
}: Pick<Contribution, 'agendaItemId' | 'type' | 'title' | 'body' | 'fields'>): string {
  return canonicalJson({ agendaItemId, type, title, body, fields: fields as Json });
}
