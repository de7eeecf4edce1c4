import { optionOfText } from '@rt/domain/polling';
import type { ChoiceOption } from '@rt/domain/polling';
import type { SingleChoiceAnswer, SingleChoiceConfig } from './domain';

/** The option that an answer counts for: also that to which it was promoted; undefined for one in own words. */
export function chosenOption({ options }: SingleChoiceConfig, answer: SingleChoiceAnswer): ChoiceOption | undefined {
  return 'other' in answer
    ? optionOfText(options, answer.other)
    : options.find((option) => option.id === answer.optionId);
}
