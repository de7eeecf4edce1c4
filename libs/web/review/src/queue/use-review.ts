import type { ContributionBody, MentionList, ReviewContribution } from '@rt/contracts';
import { KEYS, useApi, useCommand, useRefresh, useSay } from '@rt/web/desk';
import { useQuery } from '@tanstack/react-query';
import { t } from '../words';

/** Places of a text that may name somebody, as the server's name check finds them. */
export function useMentions(roundtableId: string, id: string) {
  const api = useApi();
  return useQuery({
    queryKey: [...KEYS.contributions(roundtableId), id, 'mentions'],
    queryFn: () => api.get<MentionList>(`/roundtables/${roundtableId}/contributions/${id}/mentions`),
  });
}

/** Sends a decision and says what became of the text. */
export function useReview(roundtableId: string, item: ContributionBody) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const command = useCommand(
    (decision: ReviewContribution) =>
      api.post<ContributionBody>(`/roundtables/${roundtableId}/contributions/${item.id}/review`, decision),
    [KEYS.contributions(roundtableId)],
  );
  const decide = async (decision: ReviewContribution, after?: () => void) => {
    const done = await command.run(decision);
    if (done === null) return;
    after?.();
    say(t(`review.did-${decision.decision}`, { title: item.title }));
  };
  /** Throws what the server refuses, for the dialogue that asks why. */
  const reject = async (reason: string) => {
    await api.post(`/roundtables/${roundtableId}/contributions/${item.id}/review`, { decision: 'reject', reason });
    say(t('review.did-reject', { title: item.title }));
    void refresh([KEYS.contributions(roundtableId)]);
  };
  return { decide, reject, busy: command.busy, error: command.error };
}
