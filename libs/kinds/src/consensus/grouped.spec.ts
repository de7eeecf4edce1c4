import { priority } from '@rt/domain/opinion';

import type { ConsensusAnswer } from './answer';
import { consensus } from './domain';

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
});
