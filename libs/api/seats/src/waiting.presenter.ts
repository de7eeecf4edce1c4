import type { DeclarableTerms } from '@rt/api/organisation';
import type { AttributionRule, WaitingList, WaitingRow } from '@rt/contracts';
import { isOnList, toldOfWaiting } from '@rt/domain/attribution';
import { regionLabel, stakeholderLabel } from '@rt/words';

import type { WaitingPerson } from './waiting-people.repository';

/** A line, and whose names are on the list of the invited. */
export interface WaitingOf {
  readonly rule: AttributionRule;
  readonly people: readonly WaitingPerson[];
  readonly invited: readonly string[];
  readonly terms: DeclarableTerms;
}

/** Ids of those who wait under the name of somebody invited; nobody where the rule keeps no names. */
export function onListOf({ rule, people, invited }: WaitingOf): string[] {
  if (!toldOfWaiting(rule).name) return [];
  return people.filter(({ name, refused }) => refused === null && isOnList(name, invited)).map(({ id }) => id);
}

export function presentWaiting(of: WaitingOf): WaitingList {
  const rows = of.people.map((person) => presentRow(of, person));
  return {
    waiting: rows.filter(({ refused }) => refused === null),
    refused: rows.filter(({ refused }) => refused !== null),
    onList: onListOf(of).length,
    saidTold: toldOfWaiting(of.rule).said,
  };
}

function presentRow({ rule, invited, terms }: WaitingOf, person: WaitingPerson): WaitingRow {
  const told = toldOfWaiting(rule);
  const { types, places } = terms;
  return {
    id: person.id,
    name: told.name ? person.name : null,
    type: told.said ? labelOf(types, person.typeId, stakeholderLabel) : null,
    place: told.said ? labelOf(places, person.placeId, regionLabel) : null,
    online: told.said ? person.online : null,
    onList: told.name && isOnList(person.name, invited),
    refused: person.refused,
  };
}

function labelOf(terms: DeclarableTerms['types'], wanted: string | null, label: (code: string) => string) {
  const term = terms.find(({ id }) => id === wanted);
  return term ? label(term.code) : null;
}
