import type { ChoiceOption } from '@rt/domain/polling';
import { optionOfText } from '@rt/domain/polling';

import type { SingleChoiceAnswer, SingleChoiceConfig } from './domain';

export interface ChoiceMeaning {
  /** Undefined for an answer in own words. */
  readonly option?: ChoiceOption;
  /** The option's text, or what was written. */
  readonly text: string;
}

/** A promoted answer counts for its option; a choice of a withdrawn option counts for its words. */
export function meaningOf({ options, takenBack = [] }: SingleChoiceConfig, answer: SingleChoiceAnswer): ChoiceMeaning {
  const chosen = 'other' in answer ? undefined : options.find(({ id }) => id === answer.optionId);
  if (chosen) return { option: chosen, text: chosen.text };
  const text = 'other' in answer ? answer.other : (takenBack.find(({ id }) => id === answer.optionId)?.text ?? '');
  const option = optionOfText(options, text);

  return option ? { option, text: option.text } : { text };
}
