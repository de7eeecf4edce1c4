import { changesOf, differencesOf, unexplained } from './compare';

describe('changesOf', () => {
  const before = new Map([
    [
      'people',
      [
        { id: 1, name: 'Ann', at: 'noon' },
        { id: 2, name: 'Ben', at: 'noon' },
      ],
    ],
  ]);

  it('takes rows that stand in another order, with more and fewer columns', () => {
    const after = new Map([
      [
        'people',
        [
          { id: 2, name: 'Ben', day: 1 },
          { id: 1, name: 'Ann', day: 1 },
        ],
      ],
    ]);
    expect(changesOf(before, after)).toEqual([]);
  });

  it('counts rows that are lost, changed or new, and all of a table that is gone', () => {
    const after = (...rows: object[]) => new Map([['people', rows as Record<string, unknown>[]]]);
    expect(changesOf(before, after({ id: 1, name: 'Ann' }))).toEqual([{ table: 'people', lost: 1, added: 0 }]);
    expect(changesOf(before, after({ id: 1, name: 'Ann' }, { id: 2, name: 'Bo' }))).toEqual([
      { table: 'people', lost: 1, added: 1 },
    ]);
    expect(changesOf(before, new Map())).toEqual([{ table: 'people', lost: 2, added: 0 }]);
  });
});

describe('differencesOf', () => {
  const was = (over: object) => ({ as: 'visitor', path: '/a', status: 200, ...over }) as const;
  const places = (old: object, now: object) =>
    differencesOf(was(old), { status: 200, ...now }).map(({ where }) => where);

  it.each([
    [{ body: { n: 1 } }, { body: { n: 1 } }, []],
    [{ body: { n: 1 } }, { status: 404, body: { n: 1 } }, ['/a status']],
    [{ body: { items: [{ n: 1 }] } }, { body: { items: [{ n: 2 }] } }, ['/a items[0].n']],
    [{ body: { items: [{ n: 1 }] } }, { body: { items: [] } }, ['/a items']],
    [{ body: { n: 1 } }, { body: { n: 1, m: 2 } }, ['/a +m']],
    [{ body: { n: 1 } }, { body: {} }, ['/a n']],
    [{ body: { may: ['a'] } }, { body: { may: ['b'] } }, ['/a may']],
    [{ says: ['Energy 3 33%'] }, { page: ' Energy 3 34% ' }, ['/a says Energy 3 33%']],
    [{ file: 'a,b' }, { file: 'a,c' }, ['/a file']],
  ])('finds of %j and %j', (old, now, expected) => {
    expect(places(old, now)).toEqual(expected);
  });

  it('tells what no entry of a list explains, and entries that explain nothing', () => {
    const [known, idle] = [
      { where: / n$/, reason: 'Counted anew.' },
      { where: / m$/, reason: 'Gone.' },
    ];
    expect(unexplained([{ where: '/a n' }, { where: '/a k' }], [known, idle])).toEqual({
      found: [{ where: '/a k' }],
      idle: [idle],
    });
  });
});
