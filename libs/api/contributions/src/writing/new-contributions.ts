import { Injectable } from '@nestjs/common';
import { type Actor, Database, refuse } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';
import type { RecordContributionRequest } from '@rt/contracts';
import type { Declared } from '@rt/domain/attribution';
import { v4 as uuidv4 } from 'uuid';

import type { NewContribution } from '../contribution';
import { ContributionsRepository } from '../contributions.repository';
import { AuthorSecrets } from './author-secrets';
import { AuthorTermsRepository } from './author-terms.repository';
import { CleanText } from './clean-text';

/** All of a new row but what is kept of its author. */
type Written = Omit<NewContribution, 'attribution' | 'authorSecretHash'>;

/** New contributions on their way into the table: checked, and one row an operation however often that is sent. */
@Injectable()
export class NewContributions {
  constructor(
    private readonly contributions: ContributionsRepository,
    private readonly cleanText: CleanText,
    private readonly secrets: AuthorSecrets,
    private readonly terms: AuthorTermsRepository,
    private readonly roundtables: RoundtablesQueries,
    private readonly database: Database,
  ) {}

  /** Id of what stands under an author's secret, reviewed or not. */
  async ofAuthor(secretHash: string): Promise<string | undefined> {
    return (await this.contributions.findBySecretHash(secretHash))?.id;
  }

  /** Checks what was written; `not-found` for an agenda item of another roundtable. */
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

  /** Stores the row; false when the same operation stored one meanwhile. */
  async insert(row: NewContribution): Promise<boolean> {
    return this.contributions.insert(row);
  }

  /**
   * Stores a participant's row, and beside it what was declared of an author who is not named; false when the same
   * operation stored one meanwhile, `participation-ended` once the session is sealed.
   */
  async insertOfAuthor(row: NewContribution, declared: Declared): Promise<boolean> {
    return this.database.transaction(async () => {
      if (!(await this.roundtables.holdUnsealed(row.roundtableId))) refuse('participation-ended');
      if (!(await this.contributions.insert(row))) return false;
      if (row.attribution.mode === 'unattributed') {
        await this.terms.insert(row.roundtableId, { contributionId: row.id, ...declared });
      }
      return true;
    });
  }

  /** Id of what the same operation stored meanwhile. */
  async storedMeanwhile({ opMark }: Written): Promise<string> {
    return (opMark && (await this.contributions.findByMark(opMark))) ?? refuse('conflict');
  }
}
