import { Button } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { KEYS, Section, useApi, useRefresh, useSay } from '@rt/web/desk';
import { useState } from 'react';
import { ReasonDialogue } from '../reason-dialogue';
import { t } from '../words';

/** Cancels a scheduled roundtable with a reason that the invited people read. */
export function CancelPanel({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const api = useApi();
  const refresh = useRefresh();
  const say = useSay();
  const [asking, setAsking] = useState(false);
  if (roundtable.state !== 'scheduled' || !roundtable.may.includes('cancel')) return null;
  const cancel = async (reason: string) => {
    await api.post(`/roundtables/${roundtable.id}/cancel`, { reason });
    await refresh([KEYS.roundtable(roundtable.id), KEYS.roundtables]);
    say(t('organise.cancelled-now'));
    setAsking(false);
  };
  return (
    <Section title={t('organise.cancel-title')} lead={t('organise.cancel-lead')}>
      <Button variant="outline" color="danger" onClick={() => setAsking(true)}>
        {t('organise.cancel-roundtable')}
      </Button>
      <ReasonDialogue
        opened={asking}
        title={t('organise.cancel-roundtable')}
        label={t('organise.cancel-reason')}
        hint={t('organise.cancel-reason-hint')}
        confirmLabel={t('organise.cancel-roundtable')}
        confirm={cancel}
        close={() => setAsking(false)}
      />
    </Section>
  );
}
