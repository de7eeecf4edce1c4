import type { ActivityDecision, EntriesResult, Kind } from '@rt/domain/polling';
import {
  entriesForRoom,
  entriesResult,
  foldCounts,
  phased,
  phaseOf,
  switched,
  takesEntries,
  withoutReactions,
} from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { TEXT_LIMITS } from '@rt/domain/text';

import { checkEntries, entriesFamily } from '../entries-family';
import { checkIdeaBoardConfig, type IdeaBoardConfig } from './check-config';
import { dotsAllowed, dotsOnOneAllowed, IDEA_LETTERS, ideasAllowed } from './limits';

/** The ideas of a person, each once, in the order of the letters. */
export interface IdeaBoardAnswer {
  readonly entries: readonly string[];
}

/** People who wrote. */
export type IdeaBoardTally = number;

export const ideaBoard: Kind<IdeaBoardConfig, IdeaBoardAnswer, EntriesResult, IdeaBoardTally> = {
  ...entriesFamily,

  kind: 'idea_board',
  aim: 'open_up',

  checkConfig: checkIdeaBoardConfig,

  checkAnswer(config, input): Checked<IdeaBoardAnswer> {
    return checkEntries(input, ideasAllowed(config), IDEA_LETTERS);
  },

  tally(config, counts) {
    return ideaBoard.result(config, foldCounts(ideaBoard, config, counts));
  },

  // More room for ideas and more dots change nothing of what was written or given.
  sameMeaning(before, after) {
    return (
      ideasAllowed(after) >= ideasAllowed(before) &&
      dotsAllowed(after) >= dotsAllowed(before) &&
      dotsOnOneAllowed(after) >= dotsOnOneAllowed(before)
    );
  },

  decided: (config, decisions) => phased(switched(config, decisions.filter(isOnReading)), decisions),

  // While people write, nobody reads what others wrote; while they give dots, nobody knows where those of others lie.
  resultForRoom(config, result) {
    const phase = phaseOf(config);
    if (phase === 'write') return { base: result.base, shown: 0, entries: [] };
    const told = entriesForRoom(result);

    return phase === 'done' ? told : { ...told, entries: withoutReactions(told.entries) };
  },

  entries: {
    texts: ({ entries }) => entries,
    moderation: ({ moderation = 'pre' }) => moderation,
    textMax: IDEA_LETTERS.max,
    reactions: {
      values: (config) => Array.from({ length: dotsOnOneAllowed(config) }, (_, at) => at + 1),
      budget: dotsAllowed,
      toOwn: true,
      open: (config) => phaseOf(config) === 'vote',
    },
    board: {
      takes: (config) => takesEntries(phaseOf(config)),
      labels: () => [],
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

// Whether people write and vote follows from the phase alone.
function isOnReading({ verb, target }: ActivityDecision): boolean {
  return verb === 'switch' && target === 'moderation';
}
