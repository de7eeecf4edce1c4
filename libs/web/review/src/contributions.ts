import type { ContributionBody } from '@rt/contracts';
import { KEYS, useApi } from '@rt/web/console-kit';
import { contributionLabel } from '@rt/words';
import { useQuery } from '@tanstack/react-query';

export function useContributions(roundtableId: string) {
  const api = useApi();
  return useQuery({
    queryKey: KEYS.contributions(roundtableId),
    queryFn: () => api.call('GET /api/roundtables/{roundtableId}/contributions', { at: { roundtableId } }),
  });
}

/** The words for a type: 'Barrier'. */
export function typeLabel(type: ContributionBody['type']): string {
  return contributionLabel(type);
}

const OUT_OF_REVIEW = new Set<ContributionBody['state']>(['accepted', 'published', 'superseded', 'merged']);

/** The queue's three listsByState. */
export function listsByState(items: readonly ContributionBody[]) {
  return {
    submitted: items.filter((item) => item.state === 'submitted'),
    accepted: items.filter((item) => OUT_OF_REVIEW.has(item.state)),
    rejected: items.filter((item) => item.state === 'rejected' || item.state === 'withdrawn'),
  };
}
