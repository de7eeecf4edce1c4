import fc from 'fast-check';

import { checkContribution } from './check-contribution';

const known = ['advanced-manufacturing', 'aerospace', 'batteries', 'maritime', 'space'];

const given = {
  type: 'barrier',
  phase: 'during',
  title: ' Grid dates ',
  body: 'Offers are dated 2031.\n\n\n\nOr later.',
};

describe('checkContribution', () => {
  it('cleans the words and fills in what was left out', () => {
    expect(checkContribution(given, known)).toEqual({
      ok: true,
      value: {
        type: 'barrier',
        phase: 'during',
        title: 'Grid dates',
        body: 'Offers are dated 2031.\n\nOr later.',
        sectors: [],
        region: null,
        barrierKind: null,
        addressedTo: [],
        goals: [],
      },
    });
  });

  it('keeps its tags in the order given', () => {
    const tags = {
      sectors: ['batteries', 'advanced-manufacturing'],
      region: 'TLD',
      barrierKind: 'infrastructure',
      addressedTo: ['industry', 'council'],
      goals: ['net_zero'],
    };
    expect(checkContribution({ ...given, ...tags }, known)).toMatchObject({ ok: true, value: tags });
  });

  it('takes five sectors, of those that an organisation has', () => {
    expect(checkContribution({ ...given, sectors: known }, known).ok).toBe(true);
    expect(checkContribution({ ...given, sectors: ['hydrogen'] }, known)).toMatchObject({
      ok: false,
      field: 'sectors[0]',
    });
    expect(checkContribution({ ...given, sectors: ['hydrogen'] }, ['hydrogen']).ok).toBe(true);
  });

  it('asks a poll result for no body', () => {
    expect(checkContribution({ ...given, type: 'poll_result', body: '' }, known).ok).toBe(true);
    expect(checkContribution({ ...given, type: 'comment', body: '' }, known)).toMatchObject({
      ok: false,
      field: 'body',
    });
  });

  it.each<[string, object, string]>([
    ['an unknown type', { type: 'idea' }, 'type'],
    ['an unknown phase', { phase: 'later' }, 'phase'],
    ['a title of 2 characters', { title: 'ab' }, 'title'],
    ['a title of 201 characters', { title: 'x'.repeat(201) }, 'title'],
    ['a body of 4,001 characters', { body: 'x'.repeat(4001) }, 'body'],
    ['a body with NUL', { body: 'a\0b' }, 'body'],
    ['six sectors', { sectors: [...known, 'space'] }, 'sectors'],
    ['a sector twice', { sectors: ['space', 'space'] }, 'sectors[1]'],
    ['a sector that is no text', { sectors: [1] }, 'sectors[0]'],
    ['sectors that are no list', { sectors: 'space' }, 'sectors'],
    ['an unknown region', { region: 'TLA' }, 'region'],
    ['an unknown barrier', { barrierKind: 'weather' }, 'barrierKind'],
    ['an unknown addressee', { addressedTo: ['council', 'king'] }, 'addressedTo[1]'],
    ['an unknown goal', { goals: ['toString'] }, 'goals[0]'],
    ['an author', { authorId: 'x' }, 'authorId'],
  ])('refuses %s', (_what, change, field) => {
    expect(checkContribution({ ...given, ...change }, known)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });

  it('never throws on what JSON can hold', () => {
    const parts = fc.record(
      { sectors: fc.jsonValue(), region: fc.jsonValue(), goals: fc.jsonValue(), body: fc.jsonValue() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.jsonValue(), parts, (input, change) => {
        expect(checkContribution(input, known).ok).toBe(false);
        const checked = checkContribution({ ...given, ...change }, known);
        if (checked.ok) expect(checked.value.sectors.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
