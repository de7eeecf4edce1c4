import type { ChangeRoundtableRequest, MailPreview, RoundtableBody } from '@rt/contracts';
import { useApi } from '@rt/web/console-kit';

import { t } from '../words';
import { useMailQuestion } from './mail-question';

type Mailed = Pick<MailPreview, 'count' | 'holdSeconds'>;

/** Asks before a change of a scheduled roundtable of which invited people are mailed; nobody has a draft in a calendar. */
export function useChangeQuestion({ id, state }: RoundtableBody) {
  const api = useApi();
  const { dialogue, ask: askFor } = useMailQuestion();

  /** What will be mailed; null when the person thought better of it. */
  const ask = async (change: ChangeRoundtableRequest): Promise<Mailed | null> => {
    if (state !== 'scheduled') return { count: 0, holdSeconds: 0 };
    const preview = await api.call('POST /api/roundtables/{roundtableId}/preview', {
      at: { roundtableId: id },
      body: change,
    });
    const { count } = preview;
    const wording = { title: t('organise.tell-title', { count }), confirmLabel: t('organise.tell', { count }) };
    return (await askFor(preview, wording)) ? preview : null;
  };
  return { dialogue, ask };
}

export function savedSentence({ count, holdSeconds }: Mailed): string {
  return count > 0 ? t('organise.saved-mailed', { count, seconds: holdSeconds }) : t('organise.saved');
}
