import { Button } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { KEYS, ReasonDialogue, Section, useApi, useRefresh, useSay } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../words';

/** Removes a published roundtable from the archive; its address then shows the reason. */
export function WithdrawPanel({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const api = useApi();
  const refresh = useRefresh();
  const say = useSay();
  const [asking, setAsking] = useState(false);
  if (roundtable.state !== 'published' || !roundtable.may.includes('publish')) return null;
  const withdraw = async (reason: string) => {
    await api.call('POST /api/roundtables/{roundtableId}/withdraw', {
      at: { roundtableId: roundtable.id },
      body: { reason },
    });
    say(t('review.withdrawn-now'));
    await refresh([KEYS.roundtable(roundtable.id), KEYS.roundtables]);
  };
  return (
    <Section title={t('review.withdraw-title')} lead={t('review.withdraw-lead')}>
      <Button variant="outline" color="danger" onClick={() => setAsking(true)}>
        {t('review.withdraw-title')}
      </Button>
      {asking ? (
        <ReasonDialogue
          title={t('review.withdraw-title')}
          hint={t('review.withdraw-hint')}
          lead={t('review.withdraw-lead')}
          confirmLabel={t('review.withdraw-title')}
          danger
          {...(roundtable.ref === null ? {} : { reference: roundtable.ref })}
          confirm={withdraw}
          close={() => setAsking(false)}
        />
      ) : null}
    </Section>
  );
}
