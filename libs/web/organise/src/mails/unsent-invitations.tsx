import { Alert, Button } from '@mantine/core';
import type { InvitationList, RoundtableBody } from '@rt/contracts';
import { ProblemPanel } from '@rt/web/console-kit';

import { t } from '../words';
import classes from './mails.module.css';
import { useSendUnsent } from './use-send-unsent';

interface UnsentProps {
  readonly roundtable: RoundtableBody;
  readonly list: InvitationList;
}

/** Invitations of a scheduled roundtable that were taken back before they went, and the way to send them. */
export function UnsentInvitations({ roundtable, list }: UnsentProps) {
  const { send, busy, error, dialogue } = useSendUnsent(roundtable.id);
  const count = list.items.filter(({ state }) => state === 'draft').length;
  const sendable = roundtable.state !== 'draft' && roundtable.may.includes('invite');
  if (count === 0 || !sendable) return null;
  return (
    <>
      {error ? <ProblemPanel error={error} title={t('organise.invite-failed')} /> : null}
      <Alert color="warning" variant="light" mb="lg">
        <div className={classes['held']}>
          <p>{t('organise.unsent', { count })}</p>
          <Button variant="default" loading={busy} onClick={() => void send()}>
            {t('organise.send-invitations', { count })}
          </Button>
        </div>
      </Alert>
      {dialogue}
    </>
  );
}
