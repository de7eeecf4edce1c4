import { Alert, Button } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { ProblemPanel } from '@rt/web/console-kit';
import type { LiveSnapshot } from '@rt/web/data';

import { t } from '../../words';
import classes from '../console.module.css';

interface ConnectionNoticeProps extends ConnectionEndedProps {
  readonly offline: boolean;
  readonly text: string;
}

/** Says that the connection is lost, or has ended for good, and why. */
export function ConnectionNotice({ roundtable, live, offline, text }: ConnectionNoticeProps) {
  if (live.connection === 'ended') return <ConnectionEnded roundtable={roundtable} live={live} />;
  if (!offline) return null;
  return (
    <Alert color="warning" variant="light" role="status" className={classes['offline']}>
      <strong>{t('facilitate.offline')}.</strong> {text}
    </Alert>
  );
}

interface ConnectionEndedProps {
  readonly roundtable: Pick<RoundtableBody, 'may'>;
  readonly live: Pick<LiveSnapshot, 'connection' | 'refusal'>;
}

/** Why the server has let go of this page: it may only be older than the service, which the host is not to take for a loss of their role. */
export function ConnectionEnded({ roundtable, live }: ConnectionEndedProps) {
  if (live.refusal?.code === 'wrong-version') return <OldPage />;
  const words = roundtable.may.includes('run') ? 'let-go' : 'let-go-others';
  return <ProblemPanel error={live.refusal} title={t(`facilitate.${words}`)} />;
}

function OldPage() {
  return (
    <Alert color="warning" variant="light" role="alert" title={t('facilitate.old-page')}>
      <p>{t('facilitate.old-page-text')}</p>
      <Button variant="default" size="sm" onClick={() => globalThis.location.reload()}>
        {t('facilitate.old-page-load')}
      </Button>
    </Alert>
  );
}
