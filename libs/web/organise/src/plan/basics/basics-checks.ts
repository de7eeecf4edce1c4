import { LIMITS } from '@rt/contracts/plain';
import { checkText } from '@rt/domain/text';
import type { FieldError } from '@rt/web/console-kit';
import { checkSentence } from '@rt/words';

import { t } from '../../words';

export interface Basics {
  readonly question: string;
  readonly title: string;
  readonly sectorIds: readonly string[];
}

/** Sentences for what is left out; the server says the same of the length of a text. */
export const basicsSentences = () => ({
  question: t('organise.enter-question'),
  title: t('organise.enter-title'),
  sectorIds: t('organise.choose-sectors'),
});

function textFault(field: 'question' | 'title', value: string): FieldError[] {
  if (value.trim() === '') return [{ field, message: basicsSentences()[field] }];
  const checked = checkText(value, { field, ...LIMITS[field] });
  return checked.ok ? [] : [{ field, message: checkSentence(checked) }];
}

export function checkBasics({ question, title, sectorIds }: Basics): FieldError[] {
  const sectorsRight = sectorIds.length >= 1 && sectorIds.length <= 5;
  return [
    ...textFault('question', question),
    ...textFault('title', title),
    ...(sectorsRight ? [] : [{ field: 'sectorIds', message: basicsSentences().sectorIds }]),
  ];
}
