import { Alert } from '@mantine/core';
import { ProblemPanel } from '@rt/web/console-kit';
import type { LiveSnapshot } from '@rt/web/data';

import { t } from '../../words';
import classes from '../console.module.css';

interface ConnectionNoticeProps {
  readonly live: Pick<LiveSnapshot, 'connection' | 'refusal'>;
  /** No connection to the server. */
  readonly offline: boolean;
  /** What is off until it is back. */
  readonly text: string;
}

/** Says that the connection is lost, or has ended for good, and why. */
export function ConnectionNotice({ live, offline, text }: ConnectionNoticeProps) {
  if (live.connection === 'ended') {
    return <ProblemPanel error={live.refusal} title={t('facilitate.let-go')} />;
  }
  if (!offline) return null;
  return (
    <Alert color="warning" variant="light" role="status" className={classes['offline']}>
      <strong>{t('facilitate.offline')}.</strong> {text}
    </Alert>
  );
}
