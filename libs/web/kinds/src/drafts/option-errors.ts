import type { KindConfig } from '@rt/kinds';

import { enterOption, optionsOf } from '../options';
import type { DraftFault } from './draft-faults';

const OPTION_TEXT = /^config\.options\[(\d+)\]\.text$/;

/** An error moves with its option and goes once its text changes. `tried` is the refused config. */
export function errorsNow(errors: readonly DraftFault[], tried: KindConfig, now: KindConfig): readonly DraftFault[] {
  const before = optionsOf(tried);
  const after = optionsOf(now);
  return errors.flatMap((error) => {
    const index = Number(OPTION_TEXT.exec(error.field)?.[1] ?? -1);
    const option = before[index];
    if (!option) return [error];
    const at = after.findIndex(({ id, text }) => id === option.id && text === option.text);
    if (at === -1) return [];
    const isNumbered = error.message === enterOption(index + 1);
    const message = isNumbered ? enterOption(at + 1) : error.message;
    return [{ field: `config.options[${at}].text`, message }];
  });
}
