import type { AnyKind } from '@rt/domain/polling';

import type { ActivityKind } from '../names';
import { kinds } from '../registry';
import { entryRules, type ResponseAnswer } from '../responses';

export interface GivenTexts {
  readonly answer: ResponseAnswer | null;
  /** Only on a board: texts that the answer before did not hold. */
  readonly takenBack?: readonly string[] | undefined;
}

/** True for an answer that only withdraws texts and changes nothing else. */
export function takesAway(
  kind: ActivityKind,
  config: unknown,
  before: ResponseAnswer | null,
  { answer, takenBack = [] }: GivenTexts,
): boolean {
  const rules = entryRules(kind, config);
  if (!rules || (answer !== null && 'abstain' in answer)) return false;
  const [stood, stands] = [textsOf(rules, before), textsOf(rules, answer)];
  const isLess = stands.length < stood.length || takenBack.length > 0;

  return (
    isLess &&
    stands.every((text) => stood.includes(text)) &&
    besideOf(kind, rules, before) === besideOf(kind, rules, answer)
  );
}

type Rules = NonNullable<AnyKind['entries']>;

function textsOf({ texts, labelsOf, sourcesOf, namedOf }: Rules, answer: ResponseAnswer | null): readonly string[] {
  if (answer === null || 'abstain' in answer) return [];
  const [labels, sources, named] = [labelsOf, sourcesOf, namedOf].map((of) => of?.(answer));

  return texts(answer).map((text, at) => JSON.stringify([text, labels?.[at], sources?.[at], named?.[at]]));
}

function besideOf(kind: ActivityKind, { beside }: Rules, answer: ResponseAnswer | null): string {
  if (!beside) return '';
  const given = answer === null || 'abstain' in answer ? beside.nothing : beside.counted(answer);

  return kinds[kind].answerKey(given as never);
}
