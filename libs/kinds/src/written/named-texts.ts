import type { Checked } from '@rt/domain/text';
import { accept, reject } from '@rt/domain/text';

/** Reads with which of so many texts the name of their author is to stand; with none where it is left out. Field: `answer.named`. */
export function checkNamed(input: unknown, texts: number): Checked<readonly boolean[]> {
  if (input === undefined) return accept(Array<boolean>(texts).fill(false));
  const isEach = Array.isArray(input) && input.length === texts && input.every((one) => typeof one === 'boolean');

  return isEach ? accept(input as readonly boolean[]) : reject('invalid', 'answer.named', 'named-wrong');
}

/** Texts as an answer holds them: each once, in the order of the letters. */
export function eachOnce(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}

/** What goes with each of these, out of what goes with texts as they were given; of one that stands there twice the first counts. */
export function goingWith<One>(
  entries: readonly string[],
  texts: readonly string[],
  given: readonly One[],
): readonly One[] {
  const places = entries.map((text) => texts.indexOf(text));

  return places.flatMap((at) => given.slice(at, at + 1));
}

/** As a part of an answer: left out where the name stands with none. */
export function namedPart(named: readonly boolean[]): { readonly named?: readonly boolean[] } {
  return named.includes(true) ? { named } : {};
}
