import type { ActivityView } from '@rt/contracts/plain';
import { CheckField, problemOf } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../../words';
import type { Controls } from '../use-controls';

interface CloseOpenProps {
  readonly current: ActivityView | null;
  readonly controls: Pick<Controls, 'error'>;
  readonly form: {
    readonly values: { readonly closeOpen: boolean };
    change(values: { readonly closeOpen: boolean }): void;
  };
}

/** Whether voting that is open is closed before something else is asked, and why it could not be. */
export function CloseOpen({ current, controls: { error }, form }: CloseOpenProps) {
  // What was refused before the form was opened stands on the page.
  const [before] = useState(error);
  return (
    <>
      {current?.state === 'open' ? (
        <CheckField
          name="closeOpen"
          label={t('facilitate.ask-close-open', { question: current.question })}
          checked={form.values.closeOpen}
          onChange={(closeOpen) => form.change({ closeOpen })}
        />
      ) : null}
      {error && error !== before ? <p role="alert">{problemOf(error).message}</p> : null}
    </>
  );
}
