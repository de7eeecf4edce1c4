import { Injectable } from '@nestjs/common';
import { type ExpectedCount, InvitationsQueries } from '@rt/api/invitations';
import { type DeclarableTerm, DeclarableTermsQueries } from '@rt/api/organisation';
import { type Actor, ReadSeldom } from '@rt/api/platform';
import { CREW, type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';
import type { GroupHere, PeopleHere } from '@rt/contracts';
import {
  type GroupCount,
  type GroupExpected,
  type GroupTold,
  isUnattributed,
  toldOfExpected,
  toldOfGroups,
} from '@rt/domain/attribution';
import { regionLabel, stakeholderLabel } from '@rt/words';

import { HereRepository } from './here.repository';

/** Who is in a room by what people said when joining: for hosts, and for its screen (docs/decisions.md 14, 27). */
@Injectable()
export class HereQueries {
  /** For the screen, which is told anew with every change in the room. */
  private readonly expected = new ReadSeldom((roundtableId) => this.invitations.expected(roundtableId));

  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly invitations: InvitationsQueries,
    private readonly repository: HereRepository,
    private readonly terms: DeclarableTermsQueries,
  ) {}

  async forHost(actor: Actor, roundtableId: string): Promise<PeopleHere> {
    const roundtable = await this.roundtables.factsFor(actor, roundtableId, CREW);
    const { rule, orgId } = roundtable;
    const { types, places } = await this.terms.of(orgId);
    const counts = await this.repository.counts(roundtableId);
    const expected = await this.invitations.expected(roundtableId);
    const told = (some: readonly GroupCount[]) => toldOfGroups(rule, 'host', some);
    return {
      exact: !isUnattributed(rule),
      types: rows(types, stakeholderLabel, told(counts.types), expectedOf(types, expected.types)),
      places: rows(places, regionLabel, told(counts.places), expectedOf(places, expected.places)),
      online: hereIn(told(counts.ways), 'online'),
      inRoom: hereIn(told(counts.ways), 'room'),
    };
  }

  /** What the screen of the room shows; nothing once the session is sealed. Whom to expect may be ten seconds old. */
  async forStage({ id, rule, orgId }: RoundtableFacts): Promise<Pick<PeopleHere, 'types' | 'places'>> {
    const counts = await this.repository.counts(id);
    const types = toldOfGroups(rule, 'stage', counts.types);
    const places = toldOfGroups(rule, 'stage', counts.places);
    if (types.length + places.length === 0) return { types: [], places: [] };
    const terms = await this.terms.of(orgId);
    const expected = await this.expected.of(id);
    return {
      types: stageRows(terms.types, stakeholderLabel, types, expected.types),
      places: stageRows(terms.places, regionLabel, places, expected.places),
    };
  }
}

function stageRows(
  terms: readonly DeclarableTerm[],
  label: (code: string) => string,
  told: readonly GroupTold[],
  expected: readonly ExpectedCount[],
): GroupHere[] {
  return rows(terms, label, told, toldOfExpected(told, expectedOf(terms, expected)));
}

function expectedOf(terms: readonly DeclarableTerm[], counts: readonly ExpectedCount[]): GroupExpected[] {
  return terms.map(({ id, code }) => ({
    group: id,
    expected: counts.find((one) => one.code === code)?.count ?? 0,
  }));
}

function rows(
  terms: readonly DeclarableTerm[],
  label: (code: string) => string,
  told: readonly GroupTold[],
  expected: readonly GroupExpected[],
): GroupHere[] {
  return terms.flatMap(({ id, code }) => {
    const here = hereIn(told, id);
    const invited = expected.find(({ group }) => group === id)?.expected;
    if (here === 0 && !invited) return [];
    return [{ label: label(code), here, ...(invited === undefined ? {} : { invited }) }];
  });
}

function hereIn(told: readonly GroupTold[], wanted: string): number {
  return told.find(({ group }) => group === wanted)?.here ?? 0;
}
