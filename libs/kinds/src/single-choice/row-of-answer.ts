import type { ChoiceRow } from '@rt/domain/polling';
import { wordKey } from '@rt/domain/text';
import { chosenOption } from './chosen-option';
import type { SingleChoiceAnswer, SingleChoiceConfig } from './domain';

/** The id of the row in which an answer is counted. */
export function rowOfAnswer(
  config: SingleChoiceConfig,
  rows: readonly ChoiceRow[],
  answer: SingleChoiceAnswer,
): string | undefined {
  const option = chosenOption(config, answer);
  if (option || !('other' in answer)) return option?.id;
  const key = wordKey(answer.other);

  return rows.find(({ part, label }) => part === 'rest' || (part === 'other' && wordKey(label) === key))?.id;
}
