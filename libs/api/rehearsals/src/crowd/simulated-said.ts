import { Injectable } from '@nestjs/common';
import { type DeclarableTerm, DeclarableTermsQueries } from '@rt/api/organisation';
import type { RoundtableFacts } from '@rt/api/roundtables';
import type { SaidWhenJoining } from '@rt/api/seats';
import { takesPartOnline } from '@rt/domain/attribution';

/** Index of a term per person: few terms, so that ten people already make a group of five, the smallest one shown. */
const TYPES = [0, 1, 0, 2, 0, 1, 0, 1, 0, 1];
const PLACES = [0, 0, 1, 1, 0, 0, 2, 1, 0, 1];

/** What simulated people give when they join, so that a rehearsal and the demo have groups to compare. */
@Injectable()
export class SimulatedSaid {
  constructor(private readonly terms: DeclarableTermsQueries) {}

  /** `nth` counts the simulated people of the roundtable from 0. */
  async of({ orgId, format }: Pick<RoundtableFacts, 'orgId' | 'format'>, nth: number): Promise<SaidWhenJoining> {
    const { types, places } = await this.terms.of(orgId);
    const online = takesPartOnline(format, format === 'hybrid' && nth % 2 === 1 ? 'chat' : 'code');
    return {
      typeId: termOf(types, TYPES, nth),
      placeId: termOf(places, PLACES, nth),
      ...(online === null ? {} : { online }),
    };
  }
}

function termOf(terms: readonly DeclarableTerm[], indices: readonly number[], nth: number): string | undefined {
  const index = indices[nth % indices.length] ?? 0;
  return terms[index % terms.length]?.id;
}
