import type { PersonBody } from '@rt/contracts';
import { REGIONS, STAKEHOLDER_TYPES } from '@rt/domain/attribution';
import { KEYS, useApi } from '@rt/web/console-kit';
import { useQuery } from '@tanstack/react-query';

/** The directory of experts. */
export function usePeople() {
  const api = useApi();
  return useQuery({ queryKey: KEYS.people, queryFn: () => api.call('GET /api/people') });
}

/** The words for a type of organisation. */
export function typeLabel(type: string): string {
  return STAKEHOLDER_TYPES.find(({ id }) => id === type)?.label ?? type;
}

/** The words for a nation or region; '' where none is set. */
export function regionLabel(code: string | null): string {
  return REGIONS.find(({ id }) => id === code)?.label ?? code ?? '';
}

/** People whose name, organisation, type or region holds the words. */
export function findPeople<
  T extends Pick<PersonBody, 'fullName' | 'organisationName' | 'stakeholderType' | 'regionCode'>,
>(people: readonly T[], words: string): readonly T[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return people;
  return people.filter((person) =>
    [person.fullName, person.organisationName, typeLabel(person.stakeholderType), regionLabel(person.regionCode)]
      .join(' ')
      .toLowerCase()
      .includes(wanted),
  );
}
