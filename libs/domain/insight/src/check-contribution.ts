import type { Region } from '@rt/domain/attribution';
import { isRegion } from '@rt/domain/attribution';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, checkText, own, reject, TEXT_LIMITS } from '@rt/domain/text';

import type { Addressee, BarrierKind, ContributionType, Goal, Phase } from './terms';
import { ADDRESSEES, BARRIER_KINDS, CONTRIBUTION_TYPES, GOALS, PHASES } from './terms';

export interface ContributionDraft {
  readonly type: ContributionType;
  readonly phase: Phase;
  readonly title: string;
  /** Markdown subset with single and double line breaks; a poll result may have none. */
  readonly body: string;
  readonly sectors: readonly string[];
  readonly region: Region | null;
  readonly barrierKind: BarrierKind | null;
  readonly addressedTo: readonly Addressee[];
  readonly goals: readonly Goal[];
}

const SECTORS_MAX = 5;

const KEYS = ['type', 'phase', 'title', 'body', 'sectors', 'region', 'barrierKind', 'addressedTo', 'goals'];

/** Lists, region and barrierKind are optional; sectors are those of `knownSectors`. */
export function checkContribution(input: unknown, knownSectors: readonly string[]): Checked<ContributionDraft> {
  const record = checkRecord(input, '', KEYS);
  if (!record.ok) return record;
  const words = checkWords(record.value);
  if (!words.ok) return words;
  const tags = checkTags(record.value, knownSectors);
  if (!tags.ok) return tags;
  const region = own(record.value, 'region') ?? null;
  if (region !== null && !isRegion(region)) return reject('invalid', 'region', 'region-missing');

  return accept({ ...words.value, ...tags.value, region });
}

function checkWords(
  record: Readonly<Record<string, unknown>>,
): Checked<Pick<ContributionDraft, 'type' | 'phase' | 'title' | 'body'>> {
  const type = pickTerm(CONTRIBUTION_TYPES, own(record, 'type'), 'type');
  if (!type.ok) return type;
  const phase = pickTerm(PHASES, own(record, 'phase'), 'phase');
  if (!phase.ok) return phase;
  const title = checkText(own(record, 'title'), { field: 'title', ...TEXT_LIMITS.title });
  if (!title.ok) return title;
  // The sentence beside a poll result is optional; the result speaks.
  const least = type.value === 'poll_result' ? 0 : 1;
  const body = checkText(own(record, 'body'), { field: 'body', ...TEXT_LIMITS.contributionBody, min: least });
  if (!body.ok) return body;

  return accept({ type: type.value, phase: phase.value, title: title.value, body: body.value });
}

function checkTags(
  record: Readonly<Record<string, unknown>>,
  knownSectors: readonly string[],
): Checked<Pick<ContributionDraft, 'sectors' | 'barrierKind' | 'addressedTo' | 'goals'>> {
  const sectors = pickIds(knownSectors, own(record, 'sectors'), 'sectors', SECTORS_MAX);
  if (!sectors.ok) return sectors;
  const barrierKind = own(record, 'barrierKind') ?? null;
  const barrier = barrierKind === null ? accept(null) : pickTerm(BARRIER_KINDS, barrierKind, 'barrierKind');
  if (!barrier.ok) return barrier;
  const addressedTo = pickTerms(ADDRESSEES, own(record, 'addressedTo'), 'addressedTo');
  if (!addressedTo.ok) return addressedTo;
  const goals = pickTerms(GOALS, own(record, 'goals'), 'goals');
  if (!goals.ok) return goals;

  return accept({
    sectors: sectors.value,
    barrierKind: barrier.value,
    addressedTo: addressedTo.value,
    goals: goals.value,
  });
}

function pickTerm<Id extends string>(terms: readonly Id[], value: unknown, field: string): Checked<Id> {
  const term = terms.find((id) => id === value);

  return term === undefined ? reject('invalid', field, 'not-in-list') : accept(term);
}

function pickTerms<Id extends string>(terms: readonly Id[], value: unknown, field: string): Checked<readonly Id[]> {
  return pickIds(terms, value, field, terms.length);
}

/** Ids of a list, each once, in the order given; nothing is an empty list. */
function pickIds<Id extends string>(
  known: readonly Id[],
  value: unknown,
  field: string,
  max: number,
): Checked<readonly Id[]> {
  if (value === undefined || value === null) return accept([]);
  if (!Array.isArray(value)) return reject('invalid', field, 'not-in-list');
  if (value.length > max) return reject('invalid', field, 'choose-at-most', { max });
  const picked: Id[] = [];
  for (const [index, item] of value.entries()) {
    const id = known.find((name) => name === item);
    if (id === undefined) return reject('invalid', `${field}[${index}]`, 'not-in-list');
    if (picked.includes(id)) return reject('invalid', `${field}[${index}]`, 'chosen-twice');
    picked.push(id);
  }

  return accept(picked);
}
