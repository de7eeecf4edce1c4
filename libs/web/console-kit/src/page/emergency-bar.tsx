import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import { useApi } from '../api';
import { clockText } from '../clock-text';
import { useCommand } from '../forms/use-command';
import { problemOf } from '../problem';
import { KEYS, useMe } from '../queries';
import { useSay } from '../say/say';
import { t } from '../words';
import classes from './emergency-bar.module.css';
import { useGo } from './links';

/** When the emergency access of whoever is signed in ends, in ISO 8601; null while there is none. */
function useEmergencyEnd(): string | null {
  const roles = useMe().data?.account?.roles ?? [];
  return roles.find(({ expiresAt }) => expiresAt !== undefined)?.expiresAt ?? null;
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
    await api.call('DELETE /api/break-glass');
    return true;
  }, [KEYS.me]);
  useEffect(() => {
    if (end.error) say(problemOf(end.error).message);
  }, [end.error, say]);
  const press = async () => {
    if ((await end.run()) === null) return;
    say(t('console-kit.emergency-ended'));
    go('/admin/users');
  };
  return (
    <section className={classes['bar']} aria-label={t('console-kit.emergency')}>
      <p>{t('console-kit.emergency-bar', { time: clockText(until) })}</p>
      <Button variant="default" size="xs" loading={end.busy} onClick={() => void press()}>
        {t('console-kit.emergency-end-now')}
      </Button>
    </section>
  );
}
