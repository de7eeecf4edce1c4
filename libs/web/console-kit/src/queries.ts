import type {
  ActivityList,
  Me,
  ProgrammeList,
  RegionList,
  RoundtableBody,
  RoundtableList,
  SectorList,
} from '@rt/contracts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';

import { useApi } from './api';

/** Names under which answers are kept; a change makes the names it touched stale. */
export const KEYS = {
  me: ['me'],
  roundtables: ['roundtables'],
  roundtable: (id: string) => ['roundtable', id],
  activities: (id: string) => ['roundtable', id, 'activities'],
  invitations: (id: string) => ['roundtable', id, 'invitations'],
  attendees: (id: string) => ['roundtable', id, 'attendees'],
  groups: (id: string) => ['roundtable', id, 'attendees', 'groups'],
  seats: (id: string) => ['roundtable', id, 'seats'],
  waiting: (id: string) => ['roundtable', id, 'waiting'],
  contributions: (id: string) => ['roundtable', id, 'contributions'],
  chairNote: (id: string) => ['roundtable', id, 'chair-note'],
  people: ['people'],
  accounts: ['accounts'],
  privacy: ['privacy'],
  defaultRule: ['default-rule'],
  heldWords: ['held-words'],
  language: ['language'],
  outbox: ['outbox'],
  programmes: ['programmes'],
  templates: ['templates'],
  sectors: ['sectors'],
  regions: ['regions'],
} as const;

const HARDLY_CHANGES_MS = 60 * 60 * 1000;

export function useMe(): UseQueryResult<Me> {
  const api = useApi();
  return useQuery({ queryKey: KEYS.me, queryFn: () => api.call('GET /api/me'), staleTime: 60_000 });
}

export function useRoundtables(): UseQueryResult<RoundtableList> {
  const api = useApi();
  return useQuery({ queryKey: KEYS.roundtables, queryFn: () => api.call('GET /api/roundtables') });
}

export function useRoundtable(id: string): UseQueryResult<RoundtableBody> {
  const api = useApi();
  return useQuery({
    queryKey: KEYS.roundtable(id),
    queryFn: () => api.call('GET /api/roundtables/{roundtableId}', { at: { roundtableId: id } }),
  });
}

export function useActivities(id: string): UseQueryResult<ActivityList> {
  const api = useApi();
  return useQuery({
    queryKey: KEYS.activities(id),
    queryFn: () => api.call('GET /api/roundtables/{roundtableId}/activities', { at: { roundtableId: id } }),
  });
}

export function useProgrammes(): UseQueryResult<ProgrammeList> {
  const api = useApi();
  return useQuery({
    queryKey: KEYS.programmes,
    queryFn: () => api.call('GET /api/programmes'),
    staleTime: HARDLY_CHANGES_MS,
  });
}

export function useSectors(): UseQueryResult<SectorList> {
  const api = useApi();
  return useQuery({
    queryKey: KEYS.sectors,
    queryFn: () => api.call('GET /api/sectors'),
    staleTime: HARDLY_CHANGES_MS,
  });
}

export function useRegions(): UseQueryResult<RegionList> {
  const api = useApi();
  return useQuery({
    queryKey: KEYS.regions,
    queryFn: () => api.call('GET /api/regions'),
    staleTime: HARDLY_CHANGES_MS,
  });
}
