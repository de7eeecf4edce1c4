import type { AccountBody } from '@rt/contracts';
import { DEMO_ROLES, type DemoRole, demoRoleOf, problemOf, useSay } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../words';
import classes from './frame.module.css';
import { useAccountActs } from './use-account-acts';

/** The demo's three people, one click apart: a second person is needed to publish. */
export function DemoBar({ account }: { readonly account: AccountBody }) {
  const { become } = useAccountActs();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const current = demoRoleOf(account);

  const change = async (role: DemoRole) => {
    if (busy || role === current) return;
    setBusy(true);
    try {
      await become(role);
      say(t('console.demo-now', { role: t(`console.demo-${role}`) }));
    } catch (error) {
      say(problemOf(error).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className={classes['demo']} role="group" aria-label={t('console.demo-label')}>
      <span className={classes['demoLabel']}>{t('console.demo')}</span>
      {DEMO_ROLES.map((role) => (
        <button key={role} type="button" aria-pressed={role === current} onClick={() => void change(role)}>
          {t(`console.demo-${role}`)}
        </button>
      ))}
    </div>
  );
}
