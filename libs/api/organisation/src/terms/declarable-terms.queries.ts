import { Injectable } from '@nestjs/common';
import { ReadSeldom } from '@rt/api/platform';

import { TermsRepository } from './terms.repository';

export interface DeclarableTerm {
  readonly id: string;
  readonly code: string;
}

export interface DeclarableTerms {
  readonly types: readonly DeclarableTerm[];
  readonly places: readonly DeclarableTerm[];
}

@Injectable()
export class DeclarableTermsQueries {
  private readonly kept = new ReadSeldom((orgId) => this.read(orgId));

  constructor(private readonly terms: TermsRepository) {}

  of(orgId: string): Promise<DeclarableTerms> {
    return this.kept.of(orgId);
  }

  private async read(orgId: string): Promise<DeclarableTerms> {
    const [types, places] = [await this.terms.types(orgId), await this.terms.places(orgId)];
    return { types, places };
  }
}
