import type { EntriesResult, Kind, Label } from '@rt/domain/polling';
import {
  entriesForRoom,
  entriesResult,
  phased,
  phaseOf,
  readingSwitched,
  takesEntries,
  withoutReactions,
} from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, own, reject, TEXT_LIMITS } from '@rt/domain/text';

import { checkTexts, entriesFamily, labelsKept, type TakingBack } from '../entries-family';
import { checkIdeaBoardConfig, type IdeaBoardConfig } from './check-config';
import { dotsAllowed, dotsOnOneAllowed, IDEA_LETTERS, ideasAllowed } from './limits';

/** The ideas of a person, each once, in the order of the letters. */
export interface IdeaBoardAnswer extends TakingBack {
  readonly entries: readonly string[];
  /** The id of each idea's column; left out where a board has none. */
  readonly columns?: readonly string[];
}

/** People who wrote. */
export type IdeaBoardTally = number;

export const ideaBoard: Kind<IdeaBoardConfig, IdeaBoardAnswer, EntriesResult, IdeaBoardTally> = {
  ...entriesFamily,

  kind: 'idea_board',
  aim: 'open_up',

  checkConfig: checkIdeaBoardConfig,

  checkAnswer(config, input): Checked<IdeaBoardAnswer> {
    const record = checkRecord(input, 'answer', ['entries', 'columns']);
    if (!record.ok) return record;
    const texts = checkTexts(own(record.value, 'entries'), ideasAllowed(config), IDEA_LETTERS);
    if (!texts.ok) return texts;
    const columns = checkColumns(config, own(record.value, 'columns'), texts.value.length);

    return columns.ok ? accept(answerOf(texts.value, columns.value)) : columns;
  },

  labels: ({ columns = [] }) => columns,

  // More room for ideas, further columns and more dots change nothing of what was written or given. Where there was no column, no idea has one.
  sameMeaning(before, after) {
    const isKept = ({ id }: Label) => after.columns?.some((column) => column.id === id) ?? false;

    return (
      (before.columns === undefined) === (after.columns === undefined) &&
      (before.columns ?? []).every(isKept) &&
      ideasAllowed(after) >= ideasAllowed(before) &&
      dotsAllowed(after) >= dotsAllowed(before) &&
      dotsOnOneAllowed(after) >= dotsOnOneAllowed(before)
    );
  },

  configKept: ({ columns, ...config }, may) => ({ ...config, ...(columns && { columns: labelsKept(columns, may) }) }),

  // Whether people write and vote follows from the phase alone.
  decided: (config, decisions) => phased(readingSwitched(config, decisions), decisions),

  // While people write, nobody reads what others wrote; while they give dots, nobody knows where those of others lie.
  resultForRoom(config, result) {
    const phase = phaseOf(config);
    if (phase === 'write') return { base: result.base, shown: 0, entries: [] };
    const told = entriesForRoom(result);

    return phase === 'done' ? told : { ...told, entries: withoutReactions(told.entries) };
  },

  entries: {
    texts: ({ entries }) => entries,
    labelsOf: ({ entries, columns }) => columns?.map((id) => [id]) ?? entries.map(() => []),
    moderation: ({ moderation = 'pre' }) => moderation,
    textMax: IDEA_LETTERS.max,
    labels: { of: ({ columns = [] }) => columns, bounds: { least: 1, most: 1 } },
    reactions: {
      values: (config) => Array.from({ length: dotsOnOneAllowed(config) }, (_, at) => at + 1),
      budget: dotsAllowed,
      toOwn: true,
      open: (config) => phaseOf(config) === 'vote',
    },
    board: {
      takes: (config) => takesEntries(phaseOf(config)),
      groups: {
        phase: phaseOf,
        nameMax: TEXT_LIMITS.groupName.max,
        mostOnOne: dotsOnOneAllowed,
        atOnce: 120,
        closed: (config) => ({ ...config, phase: 'done' }),
      },
    },
    result: (_config, people, standing) => entriesResult(people, standing),
  },
};

function checkColumns(
  { columns = [] }: IdeaBoardConfig,
  input: unknown,
  texts: number,
): Checked<readonly string[] | undefined> {
  if (input === undefined && columns.length === 0) return accept(undefined);
  const isColumn = (chosen: unknown) => columns.some(({ id }) => id === chosen);
  if (!Array.isArray(input) || input.length !== texts || !input.every(isColumn)) {
    return reject('invalid', 'answer.columns', 'column-missing');
  }

  return accept(input as readonly string[]);
}

// An idea stands in one column: of a text that is there twice, the first counts.
function answerOf(texts: readonly string[], columns: readonly string[] | undefined): IdeaBoardAnswer {
  const entries = [...new Set(texts)].sort();

  return columns ? { entries, columns: entries.map((text) => columns[texts.indexOf(text)] ?? '') } : { entries };
}
