import type { ChartBody, ChartText, EntriesResult, Entry, Label } from '@rt/domain/polling';
import { countOf } from '@rt/domain/polling';

import { authorsColumn, entriesBody, labelsColumn, readableOf } from '../entries-body';

/** Visible questions with labels, votes and answers; `minutes` adds times, which are not published. */
export function questionsBody(
  result: EntriesResult,
  labels: readonly Label[],
  { minutes }: { readonly minutes: boolean },
): ChartBody {
  const body = entriesBody(result);
  const entries = readableOf(result.entries);
  const authors = authorsColumn(entries);
  const labelled = labelsColumn(labels.length > 0 ? labels : undefined);
  const voted = entries.some(({ reactions }) => reactions !== undefined);
  const against = entries.some(({ reactions }) => countOf(reactions, -1) > 0);
  const votes = voted ? [{ id: 'votes', label: { code: 'votes' }, form: 'count' as const }] : [];
  const holds = 'answer' as const;
  const timed = minutes && entries.some(({ minute }) => minute !== undefined);
  const minute = timed ? [{ id: 'minute', label: { code: 'minute' }, form: 'count' as const, holds }] : [];
  const down = against ? [{ id: 'against', label: { code: 'against' }, form: 'count' as const }] : [];

  return {
    ...body,
    table: {
      columns: [
        { id: 'question', label: { code: 'question' } },
        ...authors.columns,
        ...labelled.columns,
        ...votes,
        ...down,
        { id: 'answer', label: { code: 'answer' }, holds },
        ...minute,
      ],
      rows: entries.map((entry) => [
        entry.text,
        ...authors.cellsOf(entry),
        ...labelled.cellsOf(entry),
        ...(voted ? [countOf(entry.reactions, 1)] : []),
        ...(against ? [countOf(entry.reactions, -1)] : []),
        answerOf(entry),
        ...(timed ? [entry.minute ?? ''] : []),
      ]),
    },
    drawn: {
      shape: 'list',
      items: entries.map((entry) => ({
        text: entry.text,
        ...(voted ? { count: countOf(entry.reactions, 1) } : {}),
        ...(entry.mark === 'answered' ? { children: [{ text: answerOf(entry) }] } : {}),
      })),
    },
  };
}

function answerOf({ mark, reply }: Entry): ChartText {
  if (mark !== 'answered') return '';

  return reply ?? { code: 'answered-live' };
}
