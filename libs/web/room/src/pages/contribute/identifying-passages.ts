import { mentionFinder } from '@rt/domain/attribution';

const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2}`;
const TITLE = 'Dr|Prof(?:essor)?|Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|Baroness';
const SPOKE = 'said|says|told|asked|thinks|explained|argued|suggested';
const TITLED = new RegExp(String.raw`\b(?:${TITLE})\b\.?\s+${NAME}`, 'gu');
const SPEAKING = new RegExp(String.raw`(?<![\p{L}])\p{Lu}[\p{L}'’-]+\s+${NAME}(?=\s+(?:${SPOKE})\b)`, 'gu');

/** Contact data, register numbers, roles and titled names. Phones have no list of invited people. */
export function identifyingPassages(text: string): readonly string[] {
  const known = mentionFinder([])(text).map(({ start, end }) => text.slice(start, end));
  const named = [TITLED, SPEAKING].flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found));
  const all = [...new Set([...known, ...named].map((place) => place.trim()))];

  return all.filter((place) => !all.some((other) => other !== place && other.includes(place)));
}
