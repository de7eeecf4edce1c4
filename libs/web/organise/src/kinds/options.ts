import type { ChoiceOption } from '@rt/domain/polling';
import type { Config } from './kind-form';

/** The options of a choice's config. */
export function optionsOf(config: Config): readonly ChoiceOption[] {
  return Array.isArray(config['options']) ? (config['options'] as ChoiceOption[]) : [];
}

/** The smallest 'o1', 'o2' … that is free: ids are stable, since answers refer to them. */
export function freeId(options: readonly ChoiceOption[]): string {
  const taken = new Set(options.map((option) => option.id));
  for (let n = 1; ; n += 1) if (!taken.has(`o${n}`)) return `o${n}`;
}
