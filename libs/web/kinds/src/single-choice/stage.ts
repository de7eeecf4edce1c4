import type { SingleChoiceConfig } from '@rt/kinds';
import { createWords } from '@rt/words';

import type { KindStage } from '../kind-stage';
import { singleChoiceStage } from '../words.en-GB.json';

const t = createWords(singleChoiceStage);

/** Beside the options stands that an answer may be written. */
export const stage: KindStage<SingleChoiceConfig> = {
  more: ({ allowOther }) => (allowOther ? [t('stage.something-else')] : []),
};
