import type { PersonBody } from '@rt/contracts';
import { KEYS, useApi } from '@rt/web/console-kit';
import { regionLabel as regionWords, stakeholderLabel } from '@rt/words';
import { useQuery } from '@tanstack/react-query';

export function usePeople() {
  const api = useApi();
  return useQuery({ queryKey: KEYS.people, queryFn: () => api.call('GET /api/people') });
}

export function typeLabel(type: string): string {
  return stakeholderLabel(type);
}

/** The words for a nation or region; '' where none is set. */
export function regionLabel(code: string | null): string {
  return code === null ? '' : regionWords(code);
}

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
