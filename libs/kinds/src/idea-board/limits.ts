import { TEXT_LIMITS } from '@rt/domain/text';

/** Ideas of one person, at most, and where nothing else is set. */
export const IDEAS_MAX = 10;

export const DOTS_MAX = 20;

const DOTS_DEFAULT = 5;

export const COLUMNS_MAX = 8;

export const IDEA_LETTERS = TEXT_LIMITS.statement;

export interface IdeaLimits {
  /** Ideas of one person, 1 to 10; 10 where it is left out. */
  readonly maxPerPerson?: number;
  /** Dots of one person, 1 to 20; 5 where it is left out. */
  readonly dots?: number;
  /** Dots of one person on one idea or group; all of them where it is left out. */
  readonly dotsOnOne?: number;
}

export function ideasAllowed({ maxPerPerson = IDEAS_MAX }: IdeaLimits): number {
  return maxPerPerson;
}

export function dotsAllowed({ dots = DOTS_DEFAULT }: IdeaLimits): number {
  return dots;
}

export function dotsOnOneAllowed(config: IdeaLimits): number {
  return Math.min(config.dotsOnOne ?? DOTS_MAX, dotsAllowed(config));
}
