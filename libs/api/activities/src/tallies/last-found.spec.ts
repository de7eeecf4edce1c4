import type { AnswerCount } from '@rt/domain/polling';
import {
  ABSTAIN_KEY,
  ACTIVITY_KINDS,
  type ActivityKind,
  type ConsensusResult,
  holdsTexts,
  kinds,
  rehearsals,
  showsGroups,
  tallyAgain,
  tallyResponses,
} from '@rt/kinds';
import { samples } from '@rt/kinds/spec-samples';
import fc from 'fast-check';

import { LastFound, readLines } from './last-found';

/** What SQL returns for `ANSWER_LINES`. */
function linesOf(keys: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => `${count} ${key}`).join('\n');
}

describe('counts by answer key as one text', () => {
  it('are read as they were written, whatever people wrote', () => {
    const keys = [JSON.stringify({ words: ['two\nlines', '12 spaces', '"'] }), ABSTAIN_KEY];
    expect(readLines(linesOf([...keys, ABSTAIN_KEY]))).toEqual([
      { answerKey: keys[0], count: 1 },
      { answerKey: ABSTAIN_KEY, count: 2 },
    ]);
    expect(readLines('')).toEqual([]);
  });
});

/** Answers that are texts and nothing else are rows of their own, and counted with these. */
const COUNTED = ACTIVITY_KINDS.filter((kind) => !holdsTexts(kind));

describe.each(COUNTED)('counting %s again and again', (kind) => {
  const { configs } = samples[kind];
  const [config] = configs;
  const numbers = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
    minLength: 8,
    maxLength: 8,
  });
  const key = fc.oneof(
    { arbitrary: numbers.map((drawn) => keyBy(kind, drawn)), weight: 9 },
    { arbitrary: fc.constantFrom(ABSTAIN_KEY, 'no answer', '{"gone":1}'), weight: 1 },
  );
  /** A room of people: at each step some of them answer anew, in whatever order their rows stand then. */
  const step = fc.record({ answers: fc.array(fc.tuple(fc.nat(39), key), { maxLength: 12 }), turn: fc.nat(39) });

  function keyBy(of: ActivityKind, drawn: readonly number[]): string {
    let at = 0;
    return kinds[of].answerKey(rehearsals[of].answer(config, () => drawn[at++ % drawn.length] ?? 0));
  }

  function roomsAfter(
    steps: readonly { readonly answers: readonly (readonly [number, string])[]; readonly turn: number }[],
  ) {
    const people = new Map<number, string>();
    return steps.map(({ answers, turn }) => {
      for (const [person, said] of answers) people.set(person, said);
      const keys = [...people.values()];
      return linesOf([...keys.slice(turn), ...keys.slice(0, turn)]);
    });
  }

  it('comes to what a count from nothing comes to, in any order', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 6 }), (steps) => {
        const found = new LastFound();
        let anew: ReturnType<typeof fromNothing> | null = null;
        let last: string | null = null;
        for (const lines of roomsAfter(steps)) {
          const again = found.count({ activity: 'one', kind, config: structuredClone(config), lines, under: {} });
          // Where nobody answered since, nothing is counted once more.
          const now = lines.split('\n').toSorted().join('\n');
          if (anew === null || now !== last) anew = fromNothing(kind, config, readLines(lines), anew?.before ?? null);
          last = now;
          expect(again).toEqual(anew.tally);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('reads all answers anew once something else is asked, and keeps activities apart', () => {
    const found = new LastFound();
    const lines = linesOf(Array.from({ length: 30 }, (_, at) => keyBy(kind, [(at * 0.37) % 1, (at * 0.61) % 1])));
    for (const [at, asked] of [...configs, config].entries()) {
      for (const activity of ['one', `other ${at}`]) {
        const { respondents } = found.count({ activity, kind, config: asked, lines, under: {} });
        expect(respondents).toBe(tallyResponses(kind, asked, readLines(lines)).respondents);
      }
    }
  });
});

describe('groups of people who vote alike', () => {
  const options = Array.from({ length: 12 }, (_, at) => ({ id: `o${at}`, text: `Statement ${at}` }));
  const config = { options };
  /** Twelve people of each camp: a camp agrees with every third statement, each person but on one. */
  const camp = (of: number) =>
    Array.from({ length: 12 }, (_, person) => {
      const agrees = (at: number) => (at % 3 === of) === (at !== person);
      const ids = (said: boolean) => options.flatMap(({ id }, at) => (agrees(at) === said ? [id] : []));
      return kinds.consensus.answerKey({ agree: ids(true), disagree: ids(false), pass: [] });
    });
  const all = [...camp(0), ...camp(1), ...camp(2)];
  const look = (found: LastFound, keys: readonly string[], closed = false) =>
    found.count({ activity: 'one', kind: 'consensus', config, lines: linesOf(keys), under: { answersClosed: closed } });
  const sizes = ({ result }: ReturnType<typeof look>) =>
    (result as ConsensusResult).groups?.map(({ people }) => people).toSorted();

  it('stay as they are however often somebody looks, while nobody votes', () => {
    const found = new LastFound();
    look(found, [...camp(0), ...camp(1)]);
    const first = look(found, all);
    expect(sizes(first)).toHaveLength(2);
    for (let turn = 1; turn < 6; turn += 1) {
      expect(look(found, [...all.slice(turn), ...all.slice(0, turn)])).toEqual(first);
    }
  });

  it('are as many as part people best once no vote can come any more, in every process', () => {
    const found = new LastFound();
    look(found, [...camp(0), ...camp(1)]);
    look(found, all);
    const closed = look(found, all, true);
    expect(sizes(closed)).toEqual([12, 12, 12]);
    expect(sizes(look(new LastFound(), all, true))).toEqual(sizes(closed));
  });
});

function fromNothing(kind: ActivityKind, config: unknown, counts: readonly AnswerCount[], before: unknown) {
  if (showsGroups(kind)) return tallyAgain(kind, config, counts, before);
  return { tally: tallyResponses(kind, config, counts), before: null };
}
