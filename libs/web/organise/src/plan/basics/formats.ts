import type { RoundtableBody } from '@rt/contracts';
import type { Choice } from '@rt/web/console-kit';

import { t } from '../../words';

export const formats = (): readonly Choice<RoundtableBody['format']>[] => [
  { value: 'in_person', label: t('organise.format-in_person') },
  { value: 'online', label: t('organise.format-online') },
  { value: 'hybrid', label: t('organise.format-hybrid') },
];
