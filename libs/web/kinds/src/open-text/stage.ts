import { entriesAllowed, type OpenTextConfig } from '@rt/kinds';
import { createWords } from '@rt/words';

import type { KindStage } from '../kind-stage';
import { openTextStage } from '../words.en-GB.json';

const t = createWords(openTextStage);

export const stage: KindStage<OpenTextConfig> = {
  hint(config) {
    const most = entriesAllowed(config);

    return most === 1 ? t('stage.write-one') : t('stage.write-many', { most });
  },
};
