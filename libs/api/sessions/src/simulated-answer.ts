import type { ActivityState } from '@rt/contracts';
import { type ActivityKind, isActivityKind } from '@rt/domain/polling';

interface WithOptions {
  readonly options?: readonly { readonly id: string }[];
  readonly exclusiveOptionIds?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly allowOther?: boolean;
}

/** What people of a rehearsal write where no option fits, and how often they do. */
const OWN_WORDS = ['Grid connection dates', 'grid connection dates', 'Space to expand', 'Housing for new staff'];
const WRITES = 0.15;

interface WithPoints {
  readonly points?: number;
  readonly start?: 0 | 1;
}

/** Chance in [0, 1). */
export type Chance = () => number;

/**
 * An answer that a person of a rehearsal might give, by the kind of the activity; undefined where there is none to make
 * up. Earlier options and the upper half of a scale are likelier, so that charts look like a room and not like noise.
 */
export function simulatedAnswer(
  { kind, config }: Pick<ActivityState, 'kind' | 'config'>,
  chance: Chance,
): object | undefined {
  return isActivityKind(kind) ? ANSWERS[kind](config as WithOptions & WithPoints, chance) : undefined;
}

type MakeUp = (config: WithOptions & WithPoints, chance: Chance) => object | undefined;

const ANSWERS: Readonly<Record<ActivityKind, MakeUp>> = {
  single_choice: (config, chance) => {
    const other =
      config.allowOther && chance() < WRITES ? OWN_WORDS[Math.floor(chance() * OWN_WORDS.length)] : undefined;
    if (other !== undefined) return { other };
    const [optionId] = picked(config, 1, chance);
    return optionId === undefined ? undefined : { optionId };
  },
  multiple_choice: (config, chance) => {
    const { min = 1, max = config.options?.length ?? 1 } = config;
    return { optionIds: picked(config, min + Math.floor(chance() * (Math.min(max, min + 2) - min + 1)), chance) };
  },
  rating: ({ points = 5, start = 1 }, chance) => {
    const upwards = Math.max(chance(), chance());
    return { value: start + Math.min(points - 1, Math.floor(upwards * points)) };
  },
};

function picked({ options = [], exclusiveOptionIds = [] }: WithOptions, count: number, chance: Chance): string[] {
  const left = options.map(({ id }) => id).filter((id) => !exclusiveOptionIds.includes(id));
  const chosen: string[] = [];
  while (chosen.length < count && left.length > 0) {
    const at = Math.floor(Math.min(chance(), chance()) * left.length);
    chosen.push(...left.splice(at, 1));
  }
  return chosen;
}
