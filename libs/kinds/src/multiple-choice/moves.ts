import type { MoveRules } from '@rt/domain/polling';

import type { MultipleChoiceAnswer, MultipleChoiceConfig } from './domain';

/** Whether each option was picked before and after. */
export const multipleChoiceMoves: MoveRules<MultipleChoiceConfig, MultipleChoiceAnswer> = {
  key(_config, { optionIds }) {
    return JSON.stringify([...optionIds].sort());
  },

  parts({ options }) {
    return options.map(({ id, text }) => ({
      id,
      label: text,
      groups: [
        { id: 'picked', label: { code: 'picked' } },
        { id: 'not-picked', label: { code: 'not-picked' } },
      ],
      groupOf: ({ optionIds }: MultipleChoiceAnswer) => (optionIds.includes(id) ? 'picked' : 'not-picked'),
    }));
  },
};
