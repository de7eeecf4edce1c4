import { Badge, Button } from '@mantine/core';
import { KEYS, problemOf, useApi, useCommand, useSay } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../../../words';

interface KeepButtonProps {
  readonly roundtableId: string;
  readonly activityId: string;
  readonly kept: boolean;
  readonly offline?: boolean;
}

/** Keeps a closed activity's result as a contribution, in one press. */
export function KeepButton({ roundtableId, activityId, kept, offline = false }: KeepButtonProps) {
  const api = useApi();
  const say = useSay();
  const [keptNow, setKeptNow] = useState(false);
  const command = useCommand(
    () =>
      api
        .call('POST /api/roundtables/{roundtableId}/activities/{activityId}/keep', { at: { roundtableId, activityId } })
        .then(() => true),
    [KEYS.activities(roundtableId), KEYS.contributions(roundtableId)],
  );
  if (kept || keptNow) {
    return (
      <Badge color="success" variant="light" radius="sm" size="lg">
        {t('facilitate.kept')}
      </Badge>
    );
  }
  const keep = async () => {
    if (await command.run()) {
      setKeptNow(true);
      say(t('facilitate.kept-now'));
    }
  };
  const refused = command.error ? problemOf(command.error) : null;
  return (
    <div>
      <Button variant="default" disabled={offline} loading={command.busy} onClick={() => void keep()}>
        {t('facilitate.keep')}
      </Button>
      {refused ? <p role="alert">{refused.message}</p> : null}
    </div>
  );
}
