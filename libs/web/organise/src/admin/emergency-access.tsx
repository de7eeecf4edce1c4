import { Button } from '@mantine/core';
import { ReasonDialogue, Section, useApi, useMe, useSay } from '@rt/web/console-kit';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { t } from '../words';
import classes from './emergency-access.module.css';

/** The way for an administrator of the platform to what the organisation keeps, and what will happen on it. */
export function EmergencyAccess() {
  const [asking, setAsking] = useState(false);
  const roles = useMe().data?.account?.roles ?? [];
  const holds = (wanted: string) => roles.some(({ role }) => role === wanted);
  if (!holds('platform_admin') || holds('org_admin')) return null;
  return (
    <div className={classes['offer']}>
      <Section title={t('organise.emergency')} lead={t('organise.emergency-lead')}>
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('organise.emergency')}
        </Button>
        {asking ? <EmergencyDialogue close={() => setAsking(false)} /> : null}
      </Section>
    </div>
  );
}

function EmergencyDialogue({ close }: { close(): void }) {
  const api = useApi();
  const client = useQueryClient();
  const say = useSay();
  return (
    <ReasonDialogue
      title={t('organise.emergency-title')}
      lead={
        <ul className={classes['lines']}>
          <li>{t('organise.emergency-what')}</li>
          <li>{t('organise.emergency-end')}</li>
          <li>{t('organise.emergency-told')}</li>
        </ul>
      }
      hint={t('organise.emergency-hint')}
      confirmLabel={t('organise.emergency-open')}
      confirm={async (reason) => {
        await api.call('POST /api/break-glass', { body: { reason } });
        await client.invalidateQueries();
        say(t('organise.emergency-opened'));
      }}
      close={close}
    />
  );
}
