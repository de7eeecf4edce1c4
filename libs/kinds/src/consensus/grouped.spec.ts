import { priority } from '@rt/domain/opinion';

import type { ConsensusAnswer } from './answer';
import type { ConsensusConfig } from './check-config';
import { ownPlace } from './closest';
import { consensus } from './domain';
import type { Place } from './result';

const LEAST = 5;
const options = Array.from({ length: 10 }, (_, at) => ({ id: `o${at}`, text: `Statement ${at}` }));

/** What somebody says to each statement, a letter a statement; a dot is no vote. */
function saying(said: string): ConsensusAnswer {
  const ids = (letter: string) => options.flatMap(({ id }, at) => (said[at] === letter ? [id] : []));

  return { agree: ids('a'), disagree: ids('d'), pass: ids('p') };
}

/** Two camps of these sizes in which each person is of their own mind on one statement. */
function camps(first: number, second: number): readonly ConsensusAnswer[] {
  const minds = ['adadadadad', 'dadadadada'];
  const person = (camp: number, at: number) => {
    const own = at % options.length;
    const mind = minds[camp] ?? '';

    return saying(`${mind.slice(0, own)}${at % 3 === 0 ? 'p' : mind[own]}${mind.slice(own + 1)}`);
  };

  return [first, second].flatMap((size, camp) => Array.from({ length: size }, (_, at) => person(camp, at)));
}

const each = (answers: readonly ConsensusAnswer[]) => answers.map((answer) => ({ answer, count: 1 }));

describe('what is told of groups under a rule without names', () => {
  it('has nothing of the map in what a further vote is worth: of few who are in no group that would tell the votes', () => {
    const alone = saying('d.a.p..d..');
    for (const people of [
      [...camps(14, 12), alone],
      [...camps(5, 5), alone],
      [...camps(14, 3), alone],
    ]) {
      const told = consensus.withoutFew!(consensus.grouped!({ options }, each(people), null).result, LEAST);
      const least = told.statements.map(({ counts }) => counts && priority(counts, 0));

      expect(told.statements.map((one) => one.priority)).toEqual(least);
    }
  });

  describe('where hosts take out a statement, or put it back', () => {
    const people = [
      ...camps(14, 12),
      // In no group, as they have voted on six; and one who is placed by the seventh.
      ...['adadad....', 'dadada....', 'apadad....', 'dapada....', 'adapad....', 'dadapa....'].map(saying),
      saying('dapaad...a'),
    ];
    const grouped = (isOut: (at: number) => boolean, answers = people, list = options) => {
      const config = { options: list.filter((_, at) => !isOut(at)), out: list.filter((_, at) => isOut(at)) };

      return consensus.withoutFew!(
        consensus.grouped!(config, each(answers), null, { withoutNames: true }).result,
        LEAST,
      );
    };
    const all = grouped(() => false);

    it.each([[[9]], [[0]], [[3, 9]], [[4, 5, 6, 7]], [[1, 2, 3, 4, 5, 6, 7, 8]]])(
      'stays as it was without %p',
      (gone) => {
        const left = grouped((at) => gone.includes(at));
        const isLeft = (_one: unknown, at: number) => !gone.includes(at);
        const sizes = ({ groups }: typeof all) => groups?.map(({ letter, people: of, middle }) => [letter, of, middle]);

        expect(all.groups).not.toBeNull();
        expect(sizes(left)).toEqual(sizes(all));
        expect(left.statements).toEqual(all.statements.filter(isLeft));
        const ids = new Set(left.statements.map(({ id }) => id));
        expect((left.groups ?? []).flatMap(({ telling }) => telling).every(({ id }) => ids.has(id))).toBe(true);
      },
    );

    it('places who voted on all that the room was asked about, also where much was soon taken out', () => {
      const soon = people.slice(0, 26).map(({ agree, disagree, pass }, at) => {
        const seen = (ids: readonly string[]) => ids.filter((id) => at === 0 || Number(id.slice(1)) < 5);

        return { agree: seen(agree), disagree: seen(disagree), pass: seen(pass) };
      });

      expect(grouped((at) => at >= 5, soon).groups).not.toBeNull();
      expect(grouped(() => false, soon).groups).not.toBeNull();
    });
  });
});

describe('the map under rules with names', () => {
  it('counts removed statements as passed on by everybody, on the server and on phones', () => {
    const config = { options: options.slice(0, 8), out: options.slice(8) };
    const [few, ...others] = [saying('aaaaaaa.'), ...camps(14, 12)];

    const named = consensus.grouped!(config, each([few!, ...others]), null).result;
    const unnamed = consensus.grouped!(config, each([few!, ...others]), null, { withoutNames: true }).result;

    expect([named.removed, unnamed.removed]).toEqual([2, undefined]);
    const { removed: _removed, ...before } = named;
    const distance = (place: Place | null) => Math.hypot(...(place ?? []));
    expect(distance(ownPlace({ ...named, removed: 20 }, few!))).toBeLessThan(distance(ownPlace(before, few!)));
  });
});

describe('the letters of groups', () => {
  const look = (config: ConsensusConfig, people: readonly ConsensusAnswer[], before: unknown) =>
    consensus.grouped!(config, each(people), before);
  const sizes = ({ result }: ReturnType<typeof look>) => result.groups?.map(({ letter, people }) => [letter, people]);
  // The smaller group has outgrown the other: letters that are given anew are swapped.
  const grown = look({ options }, camps(12, 20), look({ options }, camps(12, 8), null).before);

  it.each<[string, ConsensusConfig]>([
    ['joins, first of all by its id', { options: [...options, { id: 'a', text: 'More rail', written: true }] }],
    ['is taken out', { options: options.slice(1), out: options.slice(0, 1) }],
  ])('stay where they were when a statement %s, and once it is gone or back', (_what, config) => {
    expect(sizes(grown)).toEqual([
      ['A', 12],
      ['B', 20],
    ]);
    const changed = look(config, camps(12, 20), grown.before);
    expect(sizes(changed)).toEqual(sizes(grown));
    expect(sizes(look({ options }, camps(12, 20), changed.before))).toEqual(sizes(grown));
  });
});
