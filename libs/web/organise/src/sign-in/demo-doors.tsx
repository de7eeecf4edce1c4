import type { DemoSignIn, SignedIn } from '@rt/contracts';
import { ProblemPanel, Section, useApi, useCommand } from '@rt/web/desk';
import { t } from '../words';
import classes from './sign-in.module.css';

const ROLES: readonly DemoSignIn['role'][] = ['organiser', 'note_taker', 'reviewer'];

/** The demo's three people. They exist in demo mode alone. */
export function DemoDoors({ signedIn }: { signedIn(): Promise<void> }) {
  const api = useApi();
  const command = useCommand((role: DemoSignIn['role']) => api.post<SignedIn>('/sign-in/demo', { role }));
  const enter = async (role: DemoSignIn['role']) => {
    if (await command.run(role)) await signedIn();
  };
  return (
    <Section title={t('organise.demo-title')} lead={t('organise.demo-lead')}>
      {command.error ? <ProblemPanel error={command.error} title={t('organise.sign-in-failed')} /> : null}
      <div className={classes['doors']}>
        {ROLES.map((role) => (
          <button
            key={role}
            type="button"
            className={classes['door']}
            disabled={command.busy}
            onClick={() => void enter(role)}
          >
            <span className={classes['doorName']}>{t(`organise.demo-${role}`)}</span>
            <span className={classes['doorHint']}>{t(`organise.demo-${role}-hint`)}</span>
          </button>
        ))}
      </div>
    </Section>
  );
}
