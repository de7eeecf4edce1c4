import { Button } from '@mantine/core';
import { problemOf, useApi, useCommand, useSay } from '@rt/web/console-kit';

import { t } from '../../words';

interface DisconnectStageProps {
  readonly roundtableId: string;
  readonly offline: boolean;
}

/** Takes the session off every screen in the room, on whichever computer; a screen is paired again to show it. */
export function DisconnectStage({ roundtableId, offline }: DisconnectStageProps) {
  const api = useApi();
  const say = useSay();
  const command = useCommand(() =>
    api.call('DELETE /api/roundtables/{roundtableId}/stage', { at: { roundtableId } }).then(() => true),
  );
  const run = async () => {
    if (await command.run()) say(t('facilitate.stage-disconnected'));
  };
  return (
    <>
      <Button variant="default" mt="sm" disabled={offline} loading={command.busy} onClick={() => void run()}>
        {t('facilitate.disconnect-stage')}
      </Button>
      {command.error ? <p role="alert">{problemOf(command.error).message}</p> : null}
    </>
  );
}
