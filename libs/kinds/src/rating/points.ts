import type { ScaleConfig } from '../scale';
import type { RatingConfig } from './domain';

/** Value of the lowest point. Apart from the rules, since who draws a result needs it without them. */
export function lowest(config: Pick<ScaleConfig, 'start'>): number {
  return config.start ?? 1;
}

/** What a point means, by its place from the lowest; '' where it has no words. */
export function pointLabel(config: RatingConfig, index: number): string {
  const own = config.pointLabels?.[index] ?? '';
  if (own !== '') return own;
  if (index === 0) return config.lowLabel;

  return index === config.points - 1 ? config.highLabel : '';
}
