import { Button } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { KEYS, ReasonDialogue, Section, useApi, useRefresh, useSay } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../words';

export function CancelPanel({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const api = useApi();
  const refresh = useRefresh();
  const say = useSay();
  const [asking, setAsking] = useState(false);
  if (roundtable.state !== 'scheduled' || !roundtable.may.includes('cancel')) return null;
  const cancel = async (reason: string) => {
    await api.call('POST /api/roundtables/{roundtableId}/cancel', {
      at: { roundtableId: roundtable.id },
      body: { reason },
    });
    await refresh([KEYS.roundtable(roundtable.id), KEYS.roundtables]);
    say(t('organise.cancelled-now'));
  };
  return (
    <Section title={t('organise.cancel-title')} lead={t('organise.cancel-lead')}>
      <Button variant="outline" color="danger" onClick={() => setAsking(true)}>
        {t('organise.cancel-roundtable')}
      </Button>
      {asking ? (
        <ReasonDialogue
          title={t('organise.cancel-roundtable')}
          hint={t('organise.cancel-reason-hint')}
          confirmLabel={t('organise.cancel-roundtable')}
          cancelLabel={t('organise.keep-it')}
          danger
          confirm={cancel}
          close={() => setAsking(false)}
        />
      ) : null}
    </Section>
  );
}
