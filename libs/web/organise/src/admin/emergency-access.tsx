import { Button } from '@mantine/core';
import { KEYS, ReasonDialogue, Section, useApi, useGo, useCommand, useMe, useSay, problemOf } from '@rt/web/desk';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { t } from '../words';
import { isStanding } from './standing';
import classes from './emergency-access.module.css';
import { whenText } from './when-text';

/** When the emergency access of whoever is signed in ends, in ISO 8601; null while there is none. */
function useEmergencyEnd(): string | null {
  const roles = useMe().data?.account?.roles ?? [];
  return roles.find((role) => !isStanding(role))?.expiresAt ?? null;
}

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
        await api.post('/break-glass', { reason });
        await client.invalidateQueries();
        say(t('organise.emergency-opened'));
      }}
      close={close}
    />
  );
}

/** Above every page while emergency access lasts: until when, and the way to end it. */
export function EmergencyBar() {
  const until = useEmergencyEnd();
  const client = useQueryClient();
  useEffect(() => {
    if (until === null) return undefined;
    const left = Math.max(new Date(until).getTime() - Date.now(), 0);
    const timer = setTimeout(() => void client.invalidateQueries({ queryKey: KEYS.me }), left + 1000);
    return () => {
      clearTimeout(timer);
      // What was read with it is forgotten.
      void client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEYS.me[0] });
    };
  }, [until, client]);
  return until === null ? null : <OpenBar until={until} />;
}

function OpenBar({ until }: { readonly until: string }) {
  const api = useApi();
  const go = useGo();
  const say = useSay();
  const end = useCommand(async () => {
    await api.remove('/break-glass');
    return true;
  }, [KEYS.me]);
  useEffect(() => {
    if (end.error) say(problemOf(end.error).message);
  }, [end.error, say]);
  const press = async () => {
    if ((await end.run()) === null) return;
    say(t('organise.emergency-ended'));
    go('/admin/users');
  };
  return (
    <section className={classes['bar']} aria-label={t('organise.emergency')}>
      <p>{t('organise.emergency-bar', { time: clockText(until) })}</p>
      <Button variant="default" size="xs" loading={end.busy} onClick={() => void press()}>
        {t('organise.emergency-end-now')}
      </Button>
    </section>
  );
}

/** '5:48pm' on the clock of this device. */
export function clockText(iso: string): string {
  return whenText(iso).split(', ').at(-1) ?? '';
}
