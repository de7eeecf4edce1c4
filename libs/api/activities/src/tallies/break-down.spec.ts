import { ACTIVITY_KINDS, holdsTexts, kinds, type ScaleMatrixResult } from '@rt/kinds';
import { samples } from '@rt/kinds/spec-samples';

import { breakDown, breakDownInPublic, divisionsOf } from './break-down';

const nobody = { type: null, place: null, way: null };
const closed = ACTIVITY_KINDS.filter((kind) => !holdsTexts(kind));

/** A room: each of these people has said the type and answers the nth way of the sample. */
function room(kind: (typeof closed)[number], groups: readonly (readonly [type: string, people: number])[]) {
  const {
    configs: [config],
    counts,
  } = samples[kind];
  let at = 0;
  const answers = groups.flatMap(([type, people]) =>
    Array.from({ length: people }, () => {
      at += 1;
      const [answer] = counts[at % counts.length] ?? [];
      return { answerKey: kinds[kind].answerKey(answer as never), said: { ...nobody, type } };
    }),
  );
  return { activity: { kind, config: config as never }, answers };
}

describe.each(closed)('a result by group: %s', (kind) => {
  const told = (groups: readonly (readonly [type: string, people: number])[], extraSeats = 0) => {
    const { activity, answers } = room(kind, groups);
    return breakDown(activity, answers, extraSeats);
  };

  it('counts everybody once, in groups of at least five', () => {
    const [byType] = told([
      ['sme', 7],
      ['investor', 6],
      ['academia', 3],
      ['other', 2],
    ]);
    expect(byType?.groups.map(({ group, respondents }) => [group, respondents])).toEqual([
      ['sme', 7],
      ['investor', 6],
      [null, 5],
    ]);
  });

  it('tells an attacker nothing of one person: with or without that person the same, or five fewer', () => {
    for (const people of [4, 5, 6, 9]) {
      const before = told([
        ['sme', 8],
        ['investor', people],
      ]);
      const after = told([
        ['sme', 8],
        ['investor', people],
        ['academia', 1],
      ]);
      for (const { groups } of [...before, ...after])
        for (const { respondents } of groups) expect(respondents).toBeGreaterThanOrEqual(5);
    }
    expect(
      told([
        ['sme', 8],
        ['academia', 4],
      ]),
    ).toEqual([]);
  });

  it('counts a further seat of a device as one of them', () => {
    const groups = [
      ['sme', 7],
      ['investor', 6],
    ] as const;
    expect(told(groups, 1)).toHaveLength(1);
    expect(told(groups, 2)).toEqual([]);
  });
});

describe('a result by group of a choice beside which people write', () => {
  const options = [
    { id: 'a', text: 'Skills' },
    { id: 'b', text: 'Finance' },
  ];
  const text = { other: 'Only we say so' };
  const option = { id: 'other-1', text: text.other, promoted: 'only we say so' };
  const asked = { options, allowOther: true };
  const promoted = { ...asked, options: [...options, option] };
  const takenBack = { ...asked, takenBack: [option] };
  const reworded = { ...asked, options: [{ id: 'a', text: text.other }, options[1]] };

  const given = (answer: object, type: string, people: number) =>
    Array.from({ length: people }, () => ({ answerKey: JSON.stringify(answer), said: { ...nobody, type } }));
  /** So many of each type chose each option. */
  const chose = (people: number) =>
    ['a', 'b'].flatMap((optionId) => ['sme', 'investor'].flatMap((type) => given({ optionId }, type, people)));
  const told = (config: object, answers: ReturnType<typeof given>) => {
    const activity = { kind: 'single_choice', config: config as never } as const;
    return [breakDown(activity, answers, 0), breakDownInPublic(activity, answers, 0)];
  };

  it.each([
    ['as it was written', asked, text],
    ['as an option that a host made of it', promoted, text],
    ['as such an option that was chosen', promoted, { optionId: option.id }],
    ['as an option that was taken back', takenBack, { optionId: option.id }],
    ['as what the words of an option say since', reworded, text],
  ])('tells the same whoever wrote a text, and where nobody did: %s', (_case, config, answer) => {
    const [byGroup, published] = told(config, chose(12));
    expect([byGroup?.length, published?.length]).toEqual([1, 1]);
    for (const type of ['sme', 'investor', 'academia'])
      expect(told(config, [...chose(12), ...given(answer, type, 1)])).toEqual([byGroup, published]);
    expect(JSON.stringify(byGroup)).not.toMatch(/Only we|other/);
  });

  it('counts nobody towards a group of five who wrote, promoted or not', () => {
    const answers = [...chose(2), ...given(text, 'sme', 3), ...given(text, 'investor', 3)];
    for (const config of [asked, promoted]) expect(told(config, answers)).toEqual([[], []]);
  });
});

describe('a result by group of statements that some leave out', () => {
  const config = {
    options: [
      { id: 'all', text: 'Rated by all' },
      { id: 'some', text: 'Rated by some' },
    ],
    points: 5,
  };
  const who = (people: number, values: Record<string, number>, type: string, way: string | null = null) =>
    Array.from({ length: people }, () => ({
      answerKey: kinds.scale_matrix.answerKey({ values } as never),
      said: { type, place: null, way },
    }));
  const basesOf = (answers: Parameters<typeof breakDown>[1]) =>
    breakDown({ kind: 'scale_matrix', config: config as never }, answers, 0).map(({ groups }) =>
      groups.map(({ result }) => (result as ScaleMatrixResult).options.map(({ n }) => n)),
    );

  it('tells a statement of no group where the whole less the others would tell how few people rated it', () => {
    const room = (investors: number) => [
      ...who(6, { all: 1, some: 2 }, 'sme'),
      ...who(investors, { all: 3, some: 5 }, 'investor'),
      ...who(6 - investors, { all: 3 }, 'investor'),
    ];
    expect(basesOf(room(2))).toEqual([
      [
        [6, null],
        [6, null],
      ],
    ]);
    expect(basesOf(room(5))).toEqual([
      [
        [6, 6],
        [6, 5],
      ],
    ]);
  });

  it('tells it by one division alone', () => {
    const half = (type: string) => [
      ...who(5, { all: 1, some: 2 }, type, 'online'),
      ...who(5, { all: 1, some: 2 }, type, 'room'),
      ...who(1, { all: 1 }, type, 'room'),
    ];
    expect(basesOf([...half('sme'), ...half('investor')])).toEqual([
      [
        [11, 10],
        [11, 10],
      ],
      [
        [12, null],
        [10, null],
      ],
    ]);
  });
});

describe('a result by group of votes beside which people write', () => {
  it('counts nobody towards a group who wrote and has not voted', () => {
    const { activity, answers } = room('consensus', [
      ['sme', 7],
      ['investor', 3],
      ['other', 5],
    ]);
    const answerKey = kinds.consensus.answerKey({ agree: [], disagree: [], pass: [] });
    const wrote = Array.from({ length: 2 }, () => ({ answerKey, said: { ...nobody, type: 'investor' } }));

    const [byType] = breakDown(activity, [...answers, ...wrote], 0);

    expect(byType?.groups.map(({ group, respondents }) => [group, respondents])).toEqual([
      ['sme', 7],
      [null, 8],
    ]);
  });
});

describe('a result by group that was told before', () => {
  const options = ['a', 'b'].map((id) => ({ id, text: id }));
  const activity = { kind: 'single_choice', config: { options } as never } as const;
  const who = (people: number, type: string | null, place: string | null = null) =>
    Array.from({ length: people }, (_, at) => ({
      answerKey: JSON.stringify({ optionId: at % 2 ? 'a' : 'b' }),
      said: { type, place, way: null },
    }));
  const told = (by: readonly { by: string; groups: readonly { group: string | null }[] }[]) =>
    by.map(({ by: division, groups }) => [division, ...groups.map(({ group }) => group)]);
  // The small businesses of Wales and one other: of five the types may be told, of six the places.
  const room = [...who(5, 'sme', 'wales'), ...who(1, null, 'wales'), ...who(6, null)];

  it('is told by nothing else, whether more seats are further ones of a device or fewer', () => {
    expect([0, 1].map((extra) => told(breakDown(activity, room, extra)))).toEqual([
      [['type', 'sme', null]],
      [['place', 'wales', null]],
    ]);
    for (const first of [0, 1]) {
      const before = divisionsOf(activity, room, first);
      for (const extra of [0, 1, 2])
        expect(told(breakDown(activity, room, extra, before))).toEqual(told(breakDown(activity, room, first)));
    }
  });

  it('is told by nothing once answers that went leave a group too few, nor published by what hosts are not told', () => {
    const before = divisionsOf(activity, room, 0);
    expect(breakDown(activity, room.slice(1), 0, before)).toEqual([]);

    const large = [...who(20, 'sme', 'wales'), ...who(20, 'investor', 'london')];
    const types = { least: 5, by: [{ by: 'type', groups: ['sme'] }] } as const;
    expect(told(breakDownInPublic(activity, large, 0))).toEqual([
      ['type', 'sme', 'investor'],
      ['place', 'wales', 'london'],
    ]);
    expect(told(breakDownInPublic(activity, large, 0, types))).toEqual([['type', 'sme', null]]);
  });
});

describe.each(closed)('a result by group as it is published: %s', (kind) => {
  const published = (groups: readonly (readonly [type: string, people: number])[], extraSeats = 0) => {
    const { activity, answers } = room(kind, groups);
    return breakDownInPublic(activity, answers, extraSeats);
  };

  it('tells groups of ten and more, and of these no number of fewer, nor one exactly', () => {
    const small = Array.from({ length: 15 }, (_, at) => [`type-${at}`, 9] as const);
    const [byType] = published([['sme', 153], ['investor', 141], ...small]);
    expect(byType?.groups).toEqual([
      { group: 'sme', people: 150 },
      { group: 'investor', people: 140 },
      { group: null, people: 135 },
    ]);
    expect(byType?.parts).not.toEqual([]);
    for (const { answers } of byType?.parts ?? [])
      for (const { counts } of answers) for (const count of counts) expect([count % 5, count >= 10]).toEqual([0, true]);
  });

  it('tells nothing where hosts are told groups of fewer than ten', () => {
    expect(
      published([
        ['sme', 200],
        ['investor', 9],
      ]),
    ).toEqual([]);
  });

  it('counts a further seat of a device as one of the ten', () => {
    const groups = [
      ['sme', 200],
      ['investor', 200],
    ] as const;
    expect(published(groups)).toHaveLength(1);
    expect(published(groups, 191)).toEqual([]);
  });
});

it('publishes texts that people wrote by no group', () => {
  const config = { maxPerPerson: 1 };
  expect(breakDownInPublic({ kind: 'open_text', config: config as never }, [], 0)).toEqual([]);
});
