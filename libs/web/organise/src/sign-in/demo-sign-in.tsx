import { DEMO_ROLES, type DemoRole, ProblemPanel, Section } from '@rt/web/console-kit';

import { t } from '../words';
import classes from './sign-in.module.css';

interface DemoSignInProps {
  readonly busy: boolean;
  readonly error: unknown;
  enter(role: DemoRole): Promise<void>;
}

/** The demo's three people. They exist in demo mode alone. */
export function DemoSignIn({ busy, error, enter }: DemoSignInProps) {
  return (
    <Section title={t('organise.demo-title')} lead={t('organise.demo-lead')}>
      {error ? <ProblemPanel error={error} title={t('organise.sign-in-failed')} /> : null}
      <div className={classes['roles']}>
        {DEMO_ROLES.map((role) => (
          <button key={role} type="button" className={classes['role']} disabled={busy} onClick={() => void enter(role)}>
            <span className={classes['roleName']}>{t(`organise.demo-${role}`)}</span>
            <span className={classes['roleHint']}>{t(`organise.demo-${role}-hint`)}</span>
          </button>
        ))}
      </div>
    </Section>
  );
}
