import { Alert, Button } from '@mantine/core';
import type { HeldMails as Held, RoundtableBody } from '@rt/contracts';
import { KEYS, ProblemPanel, useApi, useCommand, useSay } from '@rt/web/console-kit';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { t } from '../words';
import classes from './mails.module.css';
import { useSecondsLeft } from './use-seconds-left';

export function HeldMails({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const api = useApi();
  const client = useQueryClient();
  const say = useSay();
  const key = KEYS.roundtable(roundtable.id);
  const command = useCommand(
    ({ id }: Held) =>
      api.call('POST /api/roundtables/{roundtableId}/mails/{mailingId}/take-back', {
        at: { roundtableId: roundtable.id, mailingId: id },
      }),
    [KEYS.invitations(roundtable.id), KEYS.roundtables, key],
  );
  const takeBack = async (held: Held) => {
    const now = await command.run(held);
    if (!now) return;
    client.setQueryData(key, now);
    say(t(`organise.taken-back-${held.occasion}`, { count: held.count }));
  };
  const [drawnAt] = useState(() => Date.now());
  const readAt = client.getQueryState(key)?.dataUpdatedAt ?? drawnAt;
  return (
    <>
      {command.error ? <ProblemPanel error={command.error} title={t('organise.take-back-failed')} /> : null}
      {roundtable.heldMails.map((held) => (
        <HeldList
          key={held.id}
          held={held}
          readAt={readAt}
          may={roundtable.may.includes('take-back')}
          busy={command.busy}
          takeBack={() => void takeBack(held)}
          gone={() => void client.invalidateQueries({ queryKey: key })}
        />
      ))}
    </>
  );
}

interface HeldListProps {
  readonly held: Held;
  /** When the server told of it. */
  readonly readAt: number;
  readonly may: boolean;
  readonly busy: boolean;
  takeBack(): void;
  gone(): void;
}

function HeldList({ held, readAt, may, busy, takeBack, gone }: HeldListProps) {
  const seconds = useSecondsLeft(held.goInMs, readAt, gone);
  return (
    <Alert color="petrol" variant="light" mb="lg">
      <div className={classes['held']}>
        <p>
          <strong className={classes['seconds']}>
            {t(`organise.held-${held.occasion}`, { count: held.count, seconds })}
          </strong>{' '}
          {may ? t(`organise.held-${held.occasion}-undo`) : null}
        </p>
        {may ? (
          <Button variant="default" loading={busy} onClick={takeBack}>
            {t('organise.undo')}
          </Button>
        ) : null}
      </div>
    </Alert>
  );
}
