import { detailOf, refuse } from '@rt/api/platform';
import {
  type Exactly,
  momentsOf,
  type PlannedFields,
  plannedOf,
  type RoundtableRecord,
  type WallTimes,
  without,
} from '@rt/api/roundtables';
import type { ChangeRoundtableRequest } from '@rt/contracts';
import { mayChangeRule } from '@rt/domain/attribution';

import { line, paragraphs, plainLine } from './words';

/** The planned fields after a change; refuses texts, times and rules that may not be. Lists of terms are not checked. */
export function changedFields(
  before: RoundtableRecord,
  change: ChangeRoundtableRequest,
  accepted: number,
): PlannedFields {
  const times = timesOf(before, change);
  const format = chosen(change.format, before.format);
  const rule = ruleOf(before, change, accepted);
  return {
    ...plannedOf(before),
    ...plainOf(without(change, ['version'])),
    ...textsOf(before, change),
    ...(format === 'online' ? noPlace(change) : {}),
    capacity: capacityOf(before, change, accepted),
    rule,
    // People accept a version of the rule of this roundtable; another rule must be read again.
    ruleVersion: before.ruleVersion + (rule === before.rule ? 0 : 1),
    ...times,
    ...momentsOf(times),
  };
}

/** What needs no rule of its own is taken as it was given, texts as one line; nothing else of this file names it. */
function plainOf<Given extends Partial<PlannedFields>>(given: Exactly<Partial<PlannedFields>, Given>) {
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  const plain = said.map(([name, value]) => [name, typeof value === 'string' ? plainLine(value, name) : value]);
  return Object.fromEntries(plain) as Partial<PlannedFields>;
}

/** A field that was left out keeps its value; null empties those that can be empty. */
function chosen<T>(given: T | undefined, before: T): T {
  return given === undefined ? before : given;
}

function textsOf(before: RoundtableRecord, change: ChangeRoundtableRequest) {
  const { title, question, place, venue, purpose } = change;
  return {
    title: title === undefined ? before.title : line(title, 'title'),
    question: question === undefined ? before.question : line(question, 'question'),
    place: place === undefined ? before.place : line(place, 'place'),
    venue: venue === undefined ? before.venue : line(venue, 'venue'),
    purpose: purpose === undefined ? before.purpose : paragraphs(purpose, 'purpose'),
  };
}

/** What is held online has no town and no room: those of an earlier plan go, and new ones are refused. */
function noPlace({ place = '', venue = '' }: ChangeRoundtableRequest): Pick<PlannedFields, 'place' | 'venue'> {
  if (place.trim() !== '') refuse('invalid', { field: 'place', reason: 'online-no-place' });
  if (venue.trim() !== '') refuse('invalid', { field: 'venue', reason: 'online-no-place' });
  return { place: '', venue: '' };
}

function timesOf(before: RoundtableRecord, change: ChangeRoundtableRequest): WallTimes {
  const tz = chosen(change.tz, before.tz);
  const localStart = chosen(change.localStart, before.localStart);
  const localEnd = chosen(change.localEnd, before.localEnd);
  const moved = tz !== before.tz || localStart !== before.localStart || localEnd !== before.localEnd;
  // A choice between two moments belongs to the time that it was made for.
  const fold = chosen(change.fold, moved ? null : before.fold);
  if (before.state !== 'draft' && localStart === null)
    refuse('invalid', { field: 'localStart', reason: 'start-missing' });
  if (before.state !== 'draft' && localEnd === null) refuse('invalid', { field: 'localEnd', reason: 'end-missing' });
  return { tz, localStart, localEnd, fold };
}

function ruleOf(before: RoundtableRecord, { rule }: ChangeRoundtableRequest, accepted: number): PlannedFields['rule'] {
  if (rule === undefined || rule === before.rule) return before.rule;
  const answer = mayChangeRule(before.rule, rule, { live: before.state === 'live', hasAccepted: accepted > 0 });
  return answer.ok ? rule : refuse('rule-may-not-loosen', { ...detailOf(answer), field: 'rule' });
}

function capacityOf(before: RoundtableRecord, change: ChangeRoundtableRequest, accepted: number): number | null {
  const capacity = chosen(change.capacity, before.capacity);
  if (capacity !== null && capacity < accepted) {
    refuse('invalid', { field: 'capacity', reason: 'capacity-below-accepted', params: { accepted } });
  }
  return capacity;
}
