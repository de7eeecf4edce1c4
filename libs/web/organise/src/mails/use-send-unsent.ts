import { KEYS, useApi, useCommand, useSay } from '@rt/web/console-kit';

import { t } from '../words';
import { useMailQuestion } from './mail-question';
import { sendWording } from './send-wording';

export function useSendUnsent(roundtableId: string) {
  const api = useApi();
  const say = useSay();
  const question = useMailQuestion();
  const at = { roundtableId };
  const command = useCommand(async () => {
    const preview = await api.call('GET /api/roundtables/{roundtableId}/invitations/preview', { at });
    if (!(await question.ask(preview, sendWording(preview.count)))) return null;
    await api.call('POST /api/roundtables/{roundtableId}/invitations/send', { at });
    return preview;
  }, [KEYS.invitations(roundtableId), KEYS.roundtable(roundtableId), KEYS.outbox]);
  const send = async () => {
    const sent = await command.run();
    if (sent) say(t('organise.invited-now', { count: sent.count, seconds: sent.holdSeconds }));
  };
  return { send, busy: command.busy, error: command.error, dialogue: question.dialogue };
}
