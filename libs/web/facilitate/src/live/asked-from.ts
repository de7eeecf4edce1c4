import type { ActivityBody } from '@rt/contracts';

/**
 * The question from whose result another one was asked; null where it was planned by itself, and once that round was reset:
 * since then another question may stand in its place.
 */
export function askedFromOf(planned: readonly ActivityBody[], currentId: string | null): string | null {
  const current = planned.find(({ id }) => id === currentId);
  const source = planned.find(({ id }) => id === current?.fromActivityId);
  const stands = source && [...(source.formerRounds ?? []), source.round].some((round) => round === current?.fromRound);
  return stands ? source.question : null;
}
