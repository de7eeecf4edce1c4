import type { Amounts, PointsAllowed } from '@rt/kinds';
import { pointsGiven, pointsOf } from '@rt/kinds';

/** How many points one press moves: about a tenth of the budget, in whole steps. */
export function pressOf({ budget, step }: PointsAllowed): number {
  const tenth = Math.floor(budget / 10);

  return Math.max(step, tenth - (tenth % step));
}

/** An option with other points, whatever the sum: what is typed stands as it is. */
export function withPoints(amounts: Amounts, id: string, points: number): Amounts {
  const rest = Object.entries(amounts).filter(([other]) => other !== id);

  return Object.fromEntries(points === 0 ? rest : [...rest, [id, points]]);
}

/** The nearest that an option can have of what is wanted: whole steps, and no more than it may have and is left. */
export function pointsWithin(amounts: Amounts, id: string, wanted: number, allowed: PointsAllowed): number {
  const { budget, step, perItem } = allowed;
  const left = Math.max(0, budget - pointsGiven(amounts) + pointsOf(amounts, id));
  const points = Math.max(0, Math.min(wanted, perItem, left));

  return points - (points % step);
}
