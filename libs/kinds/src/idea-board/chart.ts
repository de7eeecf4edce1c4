import type { ChartWord, EntriesResult, KindChart, Label } from '@rt/domain/polling';
import { scoreOf } from '@rt/domain/polling';

import { readableOf } from '../entries-body';
import { ideaBoard } from '../words.en-GB.json';
import { ideasBody, ideasIn } from './body';
import type { IdeaBoardConfig } from './check-config';
import type { IdeaBoardAnswer } from './domain';

export const chart: KindChart<IdeaBoardConfig, IdeaBoardAnswer, EntriesResult> = {
  words: ideaBoard,

  draw({ columns }, result) {
    return [ideasBody(result, columns)];
  },

  summarise({ columns = [] }, result) {
    if (result.base + result.shown === 0) return [{ code: 'no-answers-yet' }];

    return [{ code: 'ideas-shown', values: numbersOf(result) }, ...inColumns(columns, result), ...leadingIn(result)];
  },

  finding(_config, result) {
    return (
      leadingIn(result).map((lead) => ({ ...lead, code: 'finding-dots' }))[0] ?? {
        code: 'ideas-found',
        values: numbersOf(result),
      }
    );
  },

  published({ models = [] }) {
    return models;
  },
};

/** How many ideas each column holds, in groups or alone; nothing where not all of them are listed. */
function inColumns(columns: readonly Label[], { entries, shown }: EntriesResult): readonly ChartWord[] {
  const readable = readableOf(entries);
  if (readable.length < shown) return [];
  const ideas = readable.flatMap((entry) => (entry.group ? (entry.merged ?? []) : [entry]));

  return columns.map(({ id, text }) => ({
    code: 'in-column',
    values: { column: text, ideas: ideas.filter(({ labels }) => labels?.includes(id)).length },
  }));
}

function numbersOf(result: EntriesResult) {
  return { base: result.base, ideas: ideasIn(result), groups: result.groups ?? 0 };
}

/** What has most dots of all that the room may read, and how many share that place; nothing while no dot is told. */
function leadingIn({ entries }: EntriesResult): readonly ChartWord[] {
  const readable = readableOf(entries);
  const dots = Math.max(0, ...readable.map(({ reactions }) => scoreOf(reactions)));
  const leaders = readable.filter(({ reactions }) => scoreOf(reactions) === dots);
  const [first, second] = leaders.map(({ text }) => text);
  if (dots === 0 || first === undefined) return [];

  return [{ code: 'most-dots', values: { leaders: leaders.length, first, second: second ?? '', dots } }];
}
