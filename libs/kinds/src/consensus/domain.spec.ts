import { resultOfCounts } from '@rt/domain/polling';
import fc from 'fast-check';

import { ABSTAIN_KEY, tallyAgain } from '../responses';
import type { ConsensusAnswer, ConsensusConfig } from './domain';
import { consensus } from './domain';
import { consensusRehearsal } from './rehearse';
import type { ConsensusResult } from './result';

const options = ['A', 'B', 'C'].map((text) => ({ id: text.toLowerCase(), text: `Statement ${text}` }));
const config: ConsensusConfig = { options };
const votes = (agree: string[], disagree: string[] = [], pass: string[] = []): ConsensusAnswer => ({
  agree,
  disagree,
  pass,
});
const many = (count: number, idOf = (at: number) => `o${at}`) =>
  Array.from({ length: count }, (_, at) => ({ id: idOf(at), text: `Statement ${at}` }));

describe('the config of statements to vote on', () => {
  it('takes 2 to 200 statements of up to 280 letters', () => {
    for (const taken of [options, many(200), [{ id: 'x', text: 'x'.repeat(280) }, ...options]]) {
      expect(consensus.checkConfig({ options: taken })).toEqual({ ok: true, value: { options: taken } });
    }
  });

  it.each<[string, object, string]>([
    ['one statement', { options: options.slice(0, 1) }, 'config.options'],
    ['201 statements', { options: many(201) }, 'config.options'],
    [
      'a statement of 281 letters',
      { options: [...options, { id: 'x', text: 'x'.repeat(281) }] },
      'config.options[3].text',
    ],
    [
      'a statement twice, written otherwise',
      { options: [...options, { id: 'x', text: 'STATEMENT – b!' }] },
      'config.options[3].text',
    ],
    [
      'ids that are too long together',
      { options: many(200, (at) => `statement-number-${at}`) },
      'config.options[109].id',
    ],
    ['an unknown key', { options, randomise: true }, 'config.randomise'],
  ])('refuses %s', (_what, given, field) => {
    expect(consensus.checkConfig(given)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });
});

describe('the votes of a person', () => {
  it('are taken in any order, and are the same in each', () => {
    const given = consensus.checkAnswer(config, { pass: ['c'], agree: ['b', 'a'] });
    expect(given).toEqual({ ok: true, value: votes(['a', 'b'], [], ['c']) });
    expect(consensus.answerKey(votes(['b', 'a']))).toBe(consensus.answerKey(votes(['a', 'b'])));
  });

  it.each<[string, unknown, string]>([
    ['nothing', {}, 'answer'],
    ['no vote', votes([]), 'answer'],
    ['a foreign statement', votes(['x']), 'answer.agree[0]'],
    ['a statement twice', votes(['a', 'a']), 'answer.agree[1]'],
    ['two votes on a statement', votes(['a'], ['b', 'a']), 'answer.disagree[1]'],
    ['more than there are statements', votes([], ['a', 'b', 'c', 'a']), 'answer.disagree'],
    ['a name of the prototype', votes(['__proto__']), 'answer.agree[0]'],
    ['no list', { agree: 'a' }, 'answer.agree'],
    ['an unknown key', { ...votes(['a']), weight: 2 }, 'answer.weight'],
  ])('are refused as %s', (_what, given, field) => {
    expect(consensus.checkAnswer(config, given)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });

  it('go on where votes are only added, and change where one is taken back or another', () => {
    expect(consensus.onlyAdds?.(votes(['a']), votes(['a', 'b'], ['c']))).toBe(true);
    expect(consensus.onlyAdds?.(votes(['a'], ['b']), votes(['a', 'b']))).toBe(false);
    expect(consensus.onlyAdds?.(votes(['a']), votes([], [], ['a']))).toBe(false);
    expect(consensus.onlyAdds?.(votes(['a', 'b']), votes(['a']))).toBe(false);
  });

  it('have a key that fits into the index by which they are counted', () => {
    const longest = many(200, (at) => `number${100 + at}`);
    expect(consensus.checkConfig({ options: longest }).ok).toBe(true);
    expect(consensus.answerKey(votes(longest.map(({ id }) => id))).length).toBeLessThan(2700);
  });
});

describe('the result of votes', () => {
  const rows = (...given: readonly (readonly [number, ConsensusAnswer])[]) =>
    given.map(([count, answer]) => ({ answerKey: consensus.answerKey(answer), count }));

  it('has a base for each statement, and the statements most agreed with first as items', () => {
    const result = resultOfCounts(consensus, config, rows([3, votes(['b'], ['a'])], [1, votes(['a'], [], ['b'])]));
    expect(result.base).toBe(4);
    expect(result.statements.map(({ counts }) => counts)).toEqual([
      { agree: 1, disagree: 3, pass: 0 },
      { agree: 3, disagree: 0, pass: 1 },
      { agree: 0, disagree: 0, pass: 0 },
    ]);
    expect(consensus.items?.(config, result)).toEqual(['Statement B', 'Statement A', 'Statement C']);
    expect(consensus.items?.(config, null)).toEqual(options.map(({ text }) => text));
  });

  it('tells no number of a statement that too few voted on', () => {
    const result = resultOfCounts(consensus, config, rows([4, votes(['a', 'b'])], [1, votes(['a'])]));
    const told = consensus.withoutFew?.(result, 5);
    expect(told?.statements.map(({ counts }) => counts)).toEqual([
      { agree: 5, disagree: 0, pass: 0 },
      null,
      { agree: 0, disagree: 0, pass: 0 },
    ]);
    expect(consensus.partBases?.(told!)).toEqual(
      new Map([
        ['a', 5],
        ['c', 0],
      ]),
    );
    expect(consensus.withoutParts?.(result, new Set(['a'])).statements[0]).toMatchObject({ counts: null, few: true });
  });
});

describe('the groups of people who vote alike', () => {
  const ten: ConsensusConfig = { options: many(10) };
  const side = (camp: number, but: readonly number[] = []) =>
    votes(
      ten.options
        .filter((_one, at) => (at % 2 === camp) !== but.includes(at))
        .map(({ id }) => id)
        .sort(),
      ten.options
        .filter((_one, at) => (at % 2 === camp) === but.includes(at))
        .map(({ id }) => id)
        .sort(),
    );
  const room = (first: number, second: number) => [
    ...Array.from({ length: first }, (_, at) => ({ answer: side(0, at % 3 === 0 ? [at % 10] : []), count: 1 })),
    ...Array.from({ length: second }, (_, at) => ({ answer: side(1, at % 3 === 0 ? [at % 10] : []), count: 1 })),
  ];
  const grouped = (given: ReturnType<typeof room>, before: unknown = null) => consensus.grouped!(ten, given, before);

  it('are found with their votes, what distinguishes them, and the consensus over them', () => {
    const { result } = grouped(room(12, 8));
    expect(result.groups?.map(({ letter, people }) => [letter, people])).toEqual([
      ['A', 12],
      ['B', 8],
    ]);
    expect(result.groups?.[0]?.telling[0]).toMatchObject({ side: 'agree', votes: 12 });
    const [first] = result.statements;
    const [a, b] = first!.byGroup!;
    expect([a!.agree + b!.agree, a!.disagree + b!.disagree]).toEqual([first!.counts!.agree, first!.counts!.disagree]);
    const shares = [(a!.agree + 1) / 14, (b!.agree + 1) / 10];
    expect(first!.across!.product).toBeCloseTo(shares[0]! * shares[1]!, 12);
    expect(first!.across!.geometric).toBeCloseTo(Math.sqrt(shares[0]! * shares[1]!), 12);
    expect(first!.across!.bridging).toBeCloseTo(Math.min(...shares), 12);
    expect(first!.across!.divisive).toBeCloseTo(Math.abs(shares[0]! - shares[1]!), 12);
  });

  it('are those of the same votes in whatever order and however they are counted together', () => {
    const given = room(12, 8);
    const together = new Map<string, { answer: ConsensusAnswer; count: number }>();
    for (const { answer } of given) {
      const key = consensus.answerKey(answer);
      together.set(key, { answer, count: (together.get(key)?.count ?? 0) + 1 });
    }
    expect(grouped([...together.values()].reverse()).result).toEqual(grouped(given).result);
  });

  it('keep their letters while people go on voting, also when the smaller grows larger', () => {
    const first = grouped(room(12, 8));
    const later = grouped(room(12, 20), first.before);
    const letterOf = (result: typeof first.result, people: number) =>
      result.groups?.find((group) => group.people === people)?.letter;
    expect([letterOf(later.result, 12), letterOf(later.result, 20)]).toEqual(['A', 'B']);
    expect(letterOf(grouped(room(12, 20)).result, 20)).toBe('A');
  });

  it('are none of fewer than twelve people, and none where one would be of fewer than five', () => {
    expect(grouped(room(6, 5)).result).toMatchObject({ groups: null, noGroups: 'too-few-people' });
    expect(grouped(room(14, 0)).result).toMatchObject({ groups: null, noGroups: 'group-too-small' });
  });

  it('are told by no number from which votes of fewer than the least can be added up', () => {
    const least = 5;
    const some = fc.array(fc.tuple(fc.nat({ max: 1 }), fc.array(fc.nat({ max: 9 }), { maxLength: 9 })), {
      minLength: 14,
      maxLength: 40,
    });
    fc.assert(
      fc.property(some, (people) => {
        const given = people.map(([camp, unseen]) => {
          const all = side(camp);
          const seen = (ids: readonly string[]) => ids.filter((id) => !unseen.includes(Number(id.slice(1))));

          return { answer: votes(seen(all.agree), seen(all.disagree)), count: 1 };
        });
        const answered = given.filter(({ answer }) => answer.agree.length + answer.disagree.length > 0);
        const told = consensus.withoutFew!(grouped(answered).result, least);
        const numbers = told.statements.flatMap(({ counts, byGroup }) => {
          const total = ({ agree, disagree, pass }: NonNullable<typeof counts>) => agree + disagree + pass;
          if (!counts || !byGroup) return [];
          const groups = byGroup.map(total);

          return [...groups, total(counts) - groups.reduce((all, one) => all + one, 0)];
        });
        expect(numbers.filter((number) => number > 0 && number < least)).toEqual([]);
        const told_ids = new Set(told.statements.filter(({ byGroup }) => byGroup).map(({ id }) => id));
        expect((told.groups ?? []).flatMap(({ telling }) => telling).every(({ id }) => told_ids.has(id))).toBe(true);
      }),
    );
  });

  it('are found among those who answered, beside those who abstained or withdrew', () => {
    const counts = [
      ...room(12, 8).map(({ answer }) => ({ answerKey: consensus.answerKey(answer), count: 1 })),
      { answerKey: ABSTAIN_KEY, count: 3 },
      { answerKey: null, count: 2 },
    ];
    expect(tallyAgain('consensus', ten, counts, null).tally).toEqual({
      respondents: 20,
      abstained: 3,
      result: grouped(room(12, 8)).result,
    });
  });

  it('stand beside the votes as they are counted without groups', () => {
    const few = { agree: [ten.options[0]?.id ?? ''], disagree: [], pass: [] };
    const given = [...room(12, 8).map(({ answer }) => answer), few];
    const counts = given.map((answer) => ({ answerKey: consensus.answerKey(answer), count: 2 }));
    const votes = (result: ConsensusResult) => result.statements.map(({ id, counts: of }) => [id, of]);
    const { tally } = tallyAgain('consensus', ten, counts, null);
    expect(votes(tally.result as ConsensusResult)).toEqual(votes(resultOfCounts(consensus, ten, counts)));
    expect(tally.respondents).toBe(42);
  });

  it('are found in a rehearsal', () => {
    const given = Array.from({ length: 40 }, (_, at) => ({ answer: consensusRehearsal.sample(ten, at), count: 1 }));
    expect(grouped(given).result.groups?.length).toBeGreaterThan(1);
  });
});
