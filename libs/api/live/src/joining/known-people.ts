import { Injectable } from '@nestjs/common';
import type { RoundtableFacts } from '@rt/api/roundtables';
import { AuthorsRepository, type Participation, RuleAcknowledgements } from '@rt/api/seats';
import { isUnattributed } from '@rt/domain/attribution';

export interface KnownPerson {
  readonly ruleAcknowledged: boolean;
  /** Null where none was given, or where nobody is named. */
  readonly name: string | null;
}

/** What somebody who comes back to a place is told of themselves. Under a rule without names none is even read. */
@Injectable()
export class KnownPeople {
  constructor(
    private readonly acknowledgements: RuleAcknowledgements,
    private readonly authors: AuthorsRepository,
  ) {}

  async of({ rule }: RoundtableFacts, { id }: Participation): Promise<KnownPerson> {
    const author = isUnattributed(rule) ? undefined : await this.authors.author(id, true);
    return { ruleAcknowledged: await this.acknowledgements.has(id), name: author?.name ?? null };
  }
}
