import { Button } from '@mantine/core';
import type { ActivityBody } from '@rt/contracts';
import { KEYS, problemOf, useApi, useCommand, useSay } from '@rt/web/console-kit';

import { t } from '../../words';

interface ShowButtonProps {
  readonly roundtableId: string;
  readonly activity: ActivityBody;
}

/** Lets participants see a result that waited for the facilitator and was not shown before the session ended. */
export function ShowButton({ roundtableId, activity: { id, question } }: ShowButtonProps) {
  const api = useApi();
  const say = useSay();
  const command = useCommand(
    () =>
      api
        .call('POST /api/roundtables/{roundtableId}/activities/{activityId}/reveal', {
          at: { roundtableId, activityId: id },
          body: { revealed: true },
        })
        .then(() => true),
    [KEYS.activities(roundtableId)],
  );
  const show = async () => {
    if (await command.run()) say(t('facilitate.shown-to-phones'));
  };
  const refused = command.error ? problemOf(command.error) : null;

  return (
    <div>
      <Button
        variant="default"
        loading={command.busy}
        aria-label={t('facilitate.show-to-phones-of', { question })}
        onClick={() => void show()}
      >
        {t('facilitate.show-to-phones')}
      </Button>
      {refused ? <p role="alert">{refused.message}</p> : null}
    </div>
  );
}
