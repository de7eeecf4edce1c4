import type { ContributionBody, ReviewContributionRequest } from '@rt/contracts';
import { KEYS, problemOf, useApi, useCommand, useRefresh, useSay } from '@rt/web/console-kit';
import { useQuery } from '@tanstack/react-query';

import { t } from '../words';

/** Places of a text that may name somebody, as the server's name check finds them. */
export function useMentions(roundtableId: string, id: string) {
  const api = useApi();
  return useQuery({
    queryKey: [...KEYS.contributions(roundtableId), id, 'mentions'],
    queryFn: () =>
      api.call('GET /api/roundtables/{roundtableId}/contributions/{contributionId}/mentions', {
        at: { roundtableId, contributionId: id },
      }),
  });
}

/** True where the text is no longer the one that was read. */
function isOvertaken(error: unknown): boolean {
  const { code } = problemOf(error);
  return code === 'version-conflict' || code === 'wrong-state';
}

export function useReview(roundtableId: string, item: ContributionBody) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const stale = [KEYS.contributions(roundtableId)];
  const send = async (decision: ReviewContributionRequest) => {
    try {
      return await api.call('POST /api/roundtables/{roundtableId}/contributions/{contributionId}/review', {
        at: { roundtableId, contributionId: item.id },
        body: { ...decision, version: item.version },
      });
    } catch (error) {
      if (isOvertaken(error)) {
        say(t('review.overtaken-said', { title: item.title }));
        void refresh(stale);
      }
      throw error;
    }
  };
  const command = useCommand(send, stale);
  const decide = async (decision: ReviewContributionRequest, after?: () => void) => {
    const done = await command.run(decision);
    if (done === null) return;
    after?.();
    say(t(`review.did-${decision.decision}`, { title: item.title }));
  };
  /** Throws what the server refuses, for the dialogue that asks why. */
  const reject = async (reason: string, after: () => void) => {
    await send({ decision: 'reject', reason });
    after();
    say(t('review.did-reject', { title: item.title }));
    void refresh(stale);
  };
  return { decide, reject, busy: command.busy, error: command.error };
}
