import type { ActivityKind } from '../names';
import { kinds } from '../registry';
import { holdsTexts } from '../responses';
import { samples } from '../spec-samples';

/** Answers that no page of ours sends, made of those of the kind's sample, each with one part of it wrong. */
export function craftedAnswers(kind: ActivityKind): readonly unknown[] {
  const answers = samples[kind].counts.map(([answer]) => answer);
  const named = kinds[kind].entries?.namedOf ? NAMED.map((given) => ({ ...answers[0], named: given })) : [];

  return [...answers.flatMap((answer) => craftedOf(answer, holdsTexts(kind) ? WRITTEN : TEXTS)), ...named];
}

/** With which texts a name is to stand, said as it cannot be. */
const NAMED = ['Ada Quill', true, [], ['Ada Quill'], [1]];

const HUGE = 'x'.repeat(1_000_000);
const NUMBERS = [1e300, -1, 0.5, '1', null, [], {}];
const TEXTS = ['x-foreign', '__proto__', 'constructor', HUGE, 1e300, null, {}];

/** Where people write their own texts no text is foreign. */
const WRITTEN = [HUGE, '', 1e300, null, {}];

/** An answer with one part of it wrong: numbers out of range, foreign ids, a megabyte, names of the prototype, what is too much. */
function craftedOf(answer: unknown, texts: readonly unknown[]): readonly unknown[] {
  return [
    answer,
    { ...(answer as object), weight: 1_000 },
    withKey(answer, '__proto__'),
    null,
    [],
    HUGE,
    1e300,
    ...changed(answer, texts),
  ]
    .slice(1)
    .filter((crafted) => crafted !== null);
}

/** Every way in which one part of a value is wrong. */
function changed(value: unknown, texts: readonly unknown[]): readonly unknown[] {
  if (typeof value === 'number') return NUMBERS;
  if (typeof value === 'string') return texts;
  if (Array.isArray(value)) {
    const each = value.flatMap((item, at) => changed(item, texts).map((other) => value.with(at, other)));

    return [...each, Array(100_000).fill(value[0]), { ...value }];
  }
  const entries = Object.entries(value as object);
  const each = entries.flatMap(([key, item]) =>
    changed(item, texts).map((other) => ({ ...(value as object), [key]: other })),
  );
  const renamed = entries.map(([key, item]) => ({ ...omitted(value as object, key), 'x-foreign': item }));

  return [...each, ...renamed];
}

function omitted(value: object, key: string): object {
  return Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
}

function withKey(value: unknown, key: string): unknown {
  return Object.fromEntries([...Object.entries(value as object), [key, 1]]);
}
