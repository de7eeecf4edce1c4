import type { DeclarableTerms } from '@rt/api/organisation';
import type { WaitingList, WaitingRow } from '@rt/contracts';
import { presentFromOneNetwork, type Rule, toldOfWaiting } from '@rt/domain/attribution';
import { regionLabel, stakeholderLabel } from '@rt/words';

import type { PlaceInLine, WaitingPerson } from './waiting-person';

export interface WaitingOf {
  readonly rule: Rule;
  readonly people: readonly WaitingPerson[];
  readonly onList: readonly PlaceInLine[];
  readonly fromOneNetwork: number;
  readonly terms: DeclarableTerms;
}

export function presentWaiting(of: WaitingOf): WaitingList {
  const onList = new Set(of.onList.map(({ id }) => id));
  const rows = of.people.map((person) => ({ ...presentRow(of, person), onList: onList.has(person.id) }));
  return {
    waiting: rows.filter(isWaiting),
    refused: rows.filter((row) => !isWaiting(row)),
    onList: of.onList.filter(isWaiting).length,
    fromOneNetwork: presentFromOneNetwork(of.fromOneNetwork),
    saidTold: toldOfWaiting(of.rule).said,
  };
}

/** False of those who were not let in. */
export function isWaiting({ refused }: Pick<PlaceInLine, 'refused'>): boolean {
  return refused === null;
}

function presentRow({ rule, terms }: WaitingOf, person: WaitingPerson): Omit<WaitingRow, 'onList'> {
  const told = toldOfWaiting(rule);
  const { types, places } = terms;
  return {
    id: person.id,
    name: told.name ? person.name : null,
    type: told.said ? labelOf(types, person.typeId, stakeholderLabel) : null,
    place: told.said ? labelOf(places, person.placeId, regionLabel) : null,
    online: told.said ? person.online : null,
    refused: person.refused,
  };
}

function labelOf(terms: DeclarableTerms['types'], wanted: string | null, label: (code: string) => string) {
  const term = terms.find(({ id }) => id === wanted);
  return term ? label(term.code) : null;
}
