import { accept, checkRecord, refuse } from '@rt/domain/text';
import type { Checked } from '@rt/domain/text';

export type FacetName =
  'sector' | 'place' | 'type' | 'barrier' | 'addressed_to' | 'goal' | 'stakeholder' | 'year' | 'rule';

/** In the order of the search page. */
export const FACET_NAMES: readonly FacetName[] = [
  'sector',
  'place',
  'type',
  'barrier',
  'addressed_to',
  'goal',
  'stakeholder',
  'year',
  'rule',
];

/** Chosen values by facet; a facet without values is absent. */
export type FacetSelection = Readonly<Partial<Record<FacetName, readonly string[]>>>;

const VALUE = /^[A-Za-z0-9_-]{1,60}$/;
const VALUES_MAX = 50;

/**
 * Reads a selection as an address or a request holds it: `{sector: 'a'}` or `{sector: ['a', 'b']}`. Values are sorted and
 * without doubles, so that equal selections are equal; unknown facets and odd values are refused.
 */
export function facetSelection(input: unknown): Checked<FacetSelection> {
  const record = checkRecord(input, '', FACET_NAMES);
  if (!record.ok) return record;
  const selection: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of FACET_NAMES) {
    const values = readValues(Object.hasOwn(record.value, name) ? record.value[name] : undefined, name);
    if (!values.ok) return values;
    if (values.value.length > 0) selection[name] = values.value;
  }

  return accept(selection);
}

function readValues(input: unknown, name: FacetName): Checked<readonly string[]> {
  if (input === undefined) return accept([]);
  const values: readonly unknown[] = Array.isArray(input) ? input : [input];
  if (values.length > VALUES_MAX) return refuse('invalid', name, `Choose at most ${VALUES_MAX}.`);
  const texts = values.filter((value): value is string => typeof value === 'string' && VALUE.test(value));
  if (texts.length < values.length) return refuse('invalid', name, 'Choose from the list.');

  return accept([...new Set(texts)].sort());
}

/** Whether an item is among the hits: one chosen value of a facet is enough, but every chosen facet must have one. */
export function matchesFacets(
  item: Readonly<Partial<Record<FacetName, readonly string[]>>>,
  selection: FacetSelection,
): boolean {
  return FACET_NAMES.every((name) => {
    const chosen = selection[name];
    if (chosen === undefined || chosen.length === 0) return true;

    return chosen.some((value) => item[name]?.includes(value));
  });
}

/** The filters under which the values of a facet are counted: all but its own, so that more of it can be chosen. */
export function withoutFacet(selection: FacetSelection, name: FacetName): FacetSelection {
  const { [name]: _own, ...others } = selection;

  return others;
}
