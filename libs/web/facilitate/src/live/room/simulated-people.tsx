import { Button } from '@mantine/core';
import { problemOf, useApi, useCommand, useSay } from '@rt/web/console-kit';

import { t } from '../../words';

const COUNT = 40;

interface SimulatedPeopleProps {
  readonly roundtableId: string;
  readonly simulated: number;
  readonly offline: boolean;
}

/** Demo only: forty people who are not real join and answer; one press takes them out again. */
export function SimulatedPeople({ roundtableId, simulated, offline }: SimulatedPeopleProps) {
  const api = useApi();
  const say = useSay();
  const at = { roundtableId };
  const command = useCommand((fill: boolean) =>
    fill
      ? api.call('POST /api/roundtables/{roundtableId}/session/simulated', { at, body: { count: COUNT } })
      : api.call('DELETE /api/roundtables/{roundtableId}/session/simulated', { at }),
  );
  const fills = simulated === 0;
  const run = async () => {
    if (await command.run(fills)) say(t(fills ? 'facilitate.filled' : 'facilitate.emptied'));
  };
  return (
    <>
      <Button variant="default" disabled={offline} loading={command.busy} onClick={() => void run()}>
        {fills ? t('facilitate.fill', { count: COUNT }) : t('facilitate.empty')}
      </Button>
      {command.error ? <p role="alert">{problemOf(command.error).message}</p> : null}
    </>
  );
}
