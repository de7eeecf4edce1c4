import type { MoveRules } from '@rt/domain/polling';
import { wordKey } from '@rt/domain/text';

import type { SingleChoiceAnswer, SingleChoiceConfig } from './domain';
import { meaningOf } from './meaning-of';

const OTHER = 'other';

/** From option to option; all answers in own words are one group, since what they say was told to nobody by person. */
export const singleChoiceMoves: MoveRules<SingleChoiceConfig, SingleChoiceAnswer> = {
  key(config, answer) {
    const { option, text } = meaningOf(config, answer);

    return option ? option.id : `${OTHER}:${wordKey(text)}`;
  },

  parts(config) {
    const options = config.options.map(({ id, text }) => ({ id, label: text }));
    const other = config.allowOther ? [{ id: OTHER, label: { code: 'other-answers' } }] : [];

    return [
      {
        id: 'answer',
        label: null,
        groups: [...options, ...other],
        groupOf: (answer) => meaningOf(config, answer).option?.id ?? OTHER,
      },
    ];
  },
};
