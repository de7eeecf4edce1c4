import type { ChoiceRow } from '@rt/domain/polling';
import { wordKey } from '@rt/domain/text';

import type { SingleChoiceAnswer, SingleChoiceConfig } from './domain';
import { meaningOf } from './meaning-of';

export function rowOfAnswer(
  config: SingleChoiceConfig,
  rows: readonly ChoiceRow[],
  answer: SingleChoiceAnswer,
): string | undefined {
  const { option, text } = meaningOf(config, answer);
  const key = wordKey(text);
  if (option || key === '') return option?.id;

  return rows.find(({ part, label }) => part === 'rest' || (part === 'other' && wordKey(label) === key))?.id;
}
