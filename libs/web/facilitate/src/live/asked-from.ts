import type { ActivityBody } from '@rt/contracts';

/** The source question; null where it was planned without one, or its round was reset since. */
export function askedFromOf(planned: readonly ActivityBody[], currentId: string | null): string | null {
  const current = planned.find(({ id }) => id === currentId);
  const source = planned.find(({ id }) => id === current?.fromActivityId);
  const stands = source && [...(source.formerRounds ?? []), source.round].some((round) => round === current?.fromRound);
  return stands ? source.question : null;
}
