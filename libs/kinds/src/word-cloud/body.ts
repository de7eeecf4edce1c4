import type { ChartBody, ChartWord } from '@rt/domain/polling';
import type { WordsResult } from '@rt/domain/polling';
import { share } from '@rt/domain/polling';

/** The model of a cloud: what is drawn in the room and what is published are the same. What hosts alone see is in neither. */
export function cloudBody(result: WordsResult): ChartBody {
  const { base, distinct } = result;
  const words = listedIn(result.words);
  const told = words.every(({ count }) => count !== null);

  return {
    figures: [],
    notes: notesOf(words.length, distinct, told),
    table: {
      columns: [
        { id: 'word', label: { code: 'word' } },
        { id: 'people', label: { code: 'people' }, form: 'count' },
        { id: 'share', label: { code: 'share' }, form: 'share' },
      ],
      rows: words.map(({ label, count }) => [label, count, count === null ? null : share(count, base)]),
    },
    drawn: {
      shape: 'words',
      words: words.map(({ key, label, count }) => ({ id: key, label, count: count ?? 1 })),
    },
  };
}

export function listedIn(words: WordsResult['words']): WordsResult['words'] {
  return words.filter(({ state }) => state === undefined);
}

function notesOf(listed: number, distinct: number, told: boolean): readonly ChartWord[] {
  if (listed === 0) return [{ code: 'no-word-shown' }];
  const others = distinct - listed;

  return [
    ...(others > 0 ? [{ code: 'other-words', values: { others } }] : []),
    told ? { code: 'several' } : { code: 'not-counted-yet' },
  ];
}
