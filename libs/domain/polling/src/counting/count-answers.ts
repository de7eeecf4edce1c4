import type { AnswerCount, GivenAnswer, Kind } from '../kind';

export function countAnswers<Config, Answer, Result, Tally>(
  kind: Kind<Config, Answer, Result, Tally>,
  config: Config,
  counts: readonly AnswerCount[],
): Tally {
  return countGiven(kind, config, answersOf(kind, config, counts));
}

export function countGiven<Config, Answer, Result, Tally>(
  kind: Kind<Config, Answer, Result, Tally>,
  config: Config,
  answers: readonly GivenAnswer<Answer>[],
): Tally {
  return kind.count?.(config, answers) ?? foldGiven(kind, config, answers);
}

export function resultOfCounts<Config, Answer, Result, Tally>(
  kind: Kind<Config, Answer, Result, Tally>,
  config: Config,
  counts: readonly AnswerCount[],
): Result {
  return kind.result(config, countAnswers(kind, config, counts));
}

function foldGiven<Config, Answer, Result, Tally>(
  kind: Kind<Config, Answer, Result, Tally>,
  config: Config,
  answers: readonly GivenAnswer<Answer>[],
): Tally {
  const [first] = answers;
  if (first === undefined) return kind.emptyTally(config);
  if (answers.length === 1) return kind.add(config, kind.emptyTally(config), first.answer, first.count);
  // By halves: a tally that grows with every answer is then copied as often as the list can be halved.
  const middle = answers.length >> 1;
  const [before, after] = [answers.slice(0, middle), answers.slice(middle)];

  return kind.merge(foldGiven(kind, config, before), foldGiven(kind, config, after));
}

export function answersOf<Config, Answer>(
  kind: Pick<Kind<Config, Answer, unknown>, 'checkAnswer'>,
  config: Config,
  counts: readonly AnswerCount[],
): readonly GivenAnswer<Answer>[] {
  return counts.flatMap(({ answerKey, count }) => {
    const answer = answerOfKey(kind, config, answerKey);

    return answer === null ? [] : [{ answer, count }];
  });
}

/** The answer behind a key; null where it is no valid answer. */
export function answerOfKey<Config, Answer>(
  kind: Pick<Kind<Config, Answer, unknown>, 'checkAnswer'>,
  config: Config,
  answerKey: string,
): Answer | null {
  const answer = kind.checkAnswer(config, parseKey(answerKey));

  return answer.ok ? answer.value : null;
}

function parseKey(answerKey: string): unknown {
  try {
    return JSON.parse(answerKey);
  } catch {
    return undefined;
  }
}
