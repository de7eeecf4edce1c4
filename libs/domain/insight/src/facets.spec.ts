import fc from 'fast-check';
import { FACET_NAMES, facetSelection, matchesFacets, withoutFacet } from './facets';
import type { FacetSelection } from './facets';

describe('facetSelection', () => {
  it('reads one value or several, sorted and without doubles', () => {
    expect(facetSelection({ sector: ['space', 'batteries', 'space'], year: '2026', goal: [] })).toEqual({
      ok: true,
      value: { sector: ['batteries', 'space'], year: ['2026'] },
    });
    expect(facetSelection({})).toEqual({ ok: true, value: {} });
  });

  it.each<[unknown, string]>([
    [{ colour: 'red' }, 'colour'],
    [{ sector: { a: 1 } }, 'sector'],
    [{ sector: ['a', 1] }, 'sector'],
    [{ sector: "x' OR 1=1--" }, 'sector'],
    [{ sector: '' }, 'sector'],
    [{ year: Array.from({ length: 51 }, (_, n) => String(n)) }, 'year'],
    [null, ''],
    [[], ''],
  ])('refuses %j', (input, field) => {
    expect(facetSelection(input)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });
});

describe('matchesFacets', () => {
  const item = { sector: ['batteries', 'advanced-manufacturing'], place: ['TLD'], year: ['2026'] };

  it.each<[FacetSelection, boolean]>([
    [{}, true],
    [{ sector: [] }, true],
    [{ sector: ['batteries'] }, true],
    [{ sector: ['space', 'batteries'] }, true],
    [{ sector: ['space'] }, false],
    [{ sector: ['batteries'], place: ['TLD', 'TLM'] }, true],
    [{ sector: ['batteries'], place: ['TLM'] }, false],
    [{ goal: ['net_zero'] }, false],
  ])('%j: %s', (selection, hit) => {
    expect(matchesFacets(item, selection)).toBe(hit);
  });

  it('never loses a hit by one more value, nor gains one by one more facet', () => {
    const value = fc.constantFrom('a', 'b', 'c');
    const values = fc.uniqueArray(value, { maxLength: 3 });
    const picked = fc.record({ sector: values, place: values, goal: values });
    fc.assert(
      fc.property(
        picked,
        picked,
        value,
        fc.constantFrom('sector' as const, 'place' as const, 'goal' as const),
        (thing, selection, more, name) => {
          const hit = matchesFacets(thing, selection);
          const wider = { ...selection, [name]: [...selection[name], more] };
          if (hit && selection[name].length > 0) expect(matchesFacets(thing, wider)).toBe(true);
          if (hit) expect(matchesFacets(thing, withoutFacet(selection, name))).toBe(true);
        },
      ),
    );
  });
});

describe('withoutFacet', () => {
  it('leaves out the one facet', () => {
    expect(withoutFacet({ sector: ['a'], place: ['b'] }, 'sector')).toEqual({ place: ['b'] });
    expect(new Set(FACET_NAMES).size).toBe(FACET_NAMES.length);
  });
});
