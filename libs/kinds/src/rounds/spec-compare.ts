import type { AnswerPath, RoundDecided } from '@rt/domain/polling';

import { compareSlices, kinds, tallyResponses } from '../index';
import type { ActivityKind } from '../names';
import type { KindConfig } from '../registry';
import { ABSTAIN_KEY } from '../responses';

/** What so many people answered in the first round, the second and so on; null for who was not there. */
export type Way = readonly [people: number, ...answers: unknown[]];

/** Rounds that these people answered, held against each other. */
export function compare(
  kind: ActivityKind,
  config: unknown,
  ways: readonly Way[],
  hides: boolean,
  least = 5,
  decided: ReadonlyMap<number, RoundDecided> = new Map(),
) {
  const keyOf = (answer: unknown) => (answer === 'abstain' ? ABSTAIN_KEY : kinds[kind].answerKey(answer));
  const many = Math.max(...ways.map(([, ...answers]) => answers.length));
  const paths = ways.map(([count, ...answers]): AnswerPath => {
    const keys = answers.flatMap((answer, at) => (answer === null ? [] : [[String(at + 1), keyOf(answer)] as const]));
    return { keys: Object.fromEntries(keys), count };
  });
  const counted = Array.from({ length: many }, (_, at) => {
    const counts = paths.flatMap(({ keys, count }) => {
      const answerKey = keys[at + 1];
      return answerKey === undefined ? [] : [{ answerKey, count }];
    });
    return { round: at + 1, ...tallyResponses(kind, config, counts) };
  });
  const slices = compareSlices({ kind, config: config as KindConfig }, { counted, paths }, { least, hides, decided });
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}
