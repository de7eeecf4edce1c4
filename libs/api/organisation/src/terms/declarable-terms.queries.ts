import { Injectable } from '@nestjs/common';

import { TermsRepository } from './terms.repository';

/** A type of organisation or a place that people may say is theirs. */
export interface DeclarableTerm {
  readonly id: string;
  readonly code: string;
}

/** In the order in which they are offered. */
export interface DeclarableTerms {
  readonly types: readonly DeclarableTerm[];
  readonly places: readonly DeclarableTerm[];
}

/** A whole room asks for them within a minute. */
const KEPT_MS = 10_000;

/** What people may say of themselves when joining. Asks for no right. */
@Injectable()
export class DeclarableTermsQueries {
  private readonly kept = new Map<string, { readonly at: number; readonly terms: Promise<DeclarableTerms> }>();

  constructor(private readonly terms: TermsRepository) {}

  of(orgId: string): Promise<DeclarableTerms> {
    const known = this.kept.get(orgId);
    if (known && performance.now() - known.at < KEPT_MS) return known.terms;
    const terms = this.read(orgId);
    terms.catch(() => this.kept.delete(orgId));
    this.kept.set(orgId, { at: performance.now(), terms });
    return terms;
  }

  private async read(orgId: string): Promise<DeclarableTerms> {
    const [types, places] = [await this.terms.types(orgId), await this.terms.places(orgId)];
    return { types, places };
  }
}
