import type { PointsConfig } from './domain';

export const BUDGET_MAX = 1_000;
export const BUDGET_DEFAULT = 100;

/** Points by option id; options that get none are left out. */
export type Amounts = Readonly<Record<string, number>>;

export interface PointsAllowed {
  /** Points that one participant has. */
  readonly budget: number;
  /** Points are given in multiples of this. */
  readonly step: number;
  /** Most points for one option, a multiple of the step. */
  readonly perItem: number;
  /** Whether all points must be given. */
  readonly all: boolean;
}

/** How one participant may give points. Apart from the rules, since a phone loads this first. */
export function pointsAllowed(config: PointsConfig): PointsAllowed {
  const { budget = BUDGET_DEFAULT, step = 1, mustSpendAll = false } = config;
  const most = Math.min(config.perItemMax ?? budget, budget);

  return { budget, step, perItem: most - (most % step), all: mustSpendAll };
}

/** The points of one option; never a value of the prototype. */
export function pointsOf(amounts: Amounts, id: string): number {
  return Object.hasOwn(amounts, id) ? (amounts[id] ?? 0) : 0;
}

/** The points of all options together. */
export function pointsGiven(amounts: Amounts): number {
  return Object.values(amounts).reduce((all, points) => all + points, 0);
}
