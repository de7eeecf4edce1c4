import type { MultipleChoiceConfig } from './domain';

/** How many options one participant may pick. Apart from the rules, since a phone loads this first. */
export function picksAllowed(config: MultipleChoiceConfig): { readonly min: number; readonly max: number } {
  return { min: config.min ?? 1, max: config.max ?? config.options.length };
}
