import type { ContributionBody } from '@rt/contracts';
import { KEYS, ReasonDialogue, useApi, useRefresh, useSay } from '@rt/web/console-kit';

import { t } from '../words';

interface WithdrawOneProps {
  readonly roundtableId: string;
  readonly item: ContributionBody;
  close(): void;
}

export function WithdrawOne({ roundtableId, item, close }: WithdrawOneProps) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const withdraw = async (reason: string) => {
    await api.call('POST /api/roundtables/{roundtableId}/contributions/{contributionId}/withdraw', {
      at: { roundtableId, contributionId: item.id },
      body: { reason },
    });
    say(t('review.withdrew', { title: item.title }));
    void refresh([KEYS.contributions(roundtableId)]);
  };
  return (
    <ReasonDialogue
      title={t('review.withdraw-one')}
      hint={t(item.state === 'published' ? 'review.withdraw-hint' : 'review.withdraw-one-hint')}
      confirmLabel={t('review.withdraw')}
      danger
      confirm={withdraw}
      close={close}
    />
  );
}
