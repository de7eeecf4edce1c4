import type { ActivityKind } from './names';
import type { KindTypes } from './registry';

/** An activity as code plans it: for the demo and for tests, which have no editor. */
export interface PlannedActivity<K extends ActivityKind = ActivityKind> {
  readonly kind: K;
  readonly question: string;
  readonly config: KindTypes[K]['config'];
}

export function planOneOf(
  question: string,
  texts: readonly string[],
  more: Omit<KindTypes['single_choice']['config'], 'options'> = {},
): PlannedActivity<'single_choice'> {
  return { kind: 'single_choice', question, config: { options: optionsOf(texts), ...more } };
}

export function planSomeOf(
  question: string,
  texts: readonly string[],
  max: number,
): PlannedActivity<'multiple_choice'> {
  return { kind: 'multiple_choice', question, config: { options: optionsOf(texts), min: 1, max } };
}

export function planOnScale(question: string, lowLabel: string, highLabel: string): PlannedActivity<'rating'> {
  return { kind: 'rating', question, config: { points: 5, lowLabel, highLabel } };
}

function optionsOf(texts: readonly string[]) {
  return texts.map((text, at) => ({ id: `option-${at + 1}`, text }));
}
