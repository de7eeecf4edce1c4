import type { AccountBody, DemoSignIn } from '@rt/contracts';
import { problemOf, useSay } from '@rt/web/desk';
import { useState } from 'react';
import { t } from '../words';
import { demoRoleOf } from './demo-role';
import classes from './frame.module.css';
import { useAccountActs } from './use-account-acts';

const ROLES: readonly DemoSignIn['role'][] = ['organiser', 'note_taker', 'reviewer'];

/** The demo's three people, one click apart: a second person is needed to publish. */
export function DemoBar({ account }: { readonly account: AccountBody }) {
  const { become } = useAccountActs();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const current = demoRoleOf(account);

  const change = async (role: DemoSignIn['role']) => {
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
      {ROLES.map((role) => (
        <button key={role} type="button" aria-pressed={role === current} onClick={() => void change(role)}>
          {t(`console.demo-${role}`)}
        </button>
      ))}
    </div>
  );
}
