import { useApi, useCommand, useSay } from '@rt/web/console-kit';

import { t } from '../../words';
import { openStageWindow } from './windows';

/** Opens the stage on this computer, paired already: the console begins the pairing and hands it to the window. */
export function useOpenStage(roundtableId: string) {
  const api = useApi();
  const say = useSay();
  const command = useCommand(async (screen: Window) => {
    const { pairingId, secret, code } = await api.call('POST /api/stage/pairings');
    // It stands on the host's own computer: whoever can press its keys could press those of the console.
    await api.call('POST /api/roundtables/{roundtableId}/stage', {
      at: { roundtableId },
      body: { code, keysMoveSession: true },
    });
    screen.location.replace(`/stage#pair=${pairingId}.${secret}`);
    return true;
  });

  const open = async () => {
    const screen = openStageWindow();
    if (!screen) return say(t('facilitate.window-blocked'));
    if (await command.run(screen)) say(t('facilitate.paired'));
    else screen.close();
  };

  return { open, busy: command.busy, error: command.error };
}
