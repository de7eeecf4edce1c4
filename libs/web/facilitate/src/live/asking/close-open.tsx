import type { ActivityView } from '@rt/contracts/plain';
import { CheckField } from '@rt/web/console-kit';

import { t } from '../../words';

interface CloseOpenProps {
  readonly current: ActivityView | null;
  readonly checked: boolean;
  change(checked: boolean): void;
}

/** Whether voting that is open is closed before something else is asked. */
export function CloseOpen({ current, checked, change }: CloseOpenProps) {
  if (current?.state !== 'open') return null;
  const label = t('facilitate.ask-close-open', { question: current.question });
  return <CheckField name="closeOpen" label={label} checked={checked} onChange={change} />;
}
