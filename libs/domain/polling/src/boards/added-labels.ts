import type { Checked } from '@rt/domain/text';
import { accept, checkText, reject, TEXT_LIMITS, wordKey } from '@rt/domain/text';

import type { ActivityDecision } from '../decisions';
import type { Label } from '../kind';
import type { LabelRules } from './labelling';

/** By this a label that a host typed in a session is told from those of the plan. */
const ADDED = 'added-';

/** The id of a label that a host types; `chance` is of no other one. */
export function addedLabelId(chance: string): string {
  return `${ADDED}${chance}`;
}

export function isAddedLabel({ id }: Pick<Label, 'id'>): boolean {
  return id.startsWith(ADDED);
}

/** Null where it exists; refused where labels are fixed or full. Field: `add`. `id` was never used before. */
export function addLabel<Config>(
  { of, addedUpTo = 0 }: LabelRules<Config>,
  config: Config,
  text: string,
  id: string,
): Checked<{ readonly id: string; readonly decision: ActivityDecision | null }> {
  const labels = of(config);
  const words = checkText(text, { field: 'add', ...TEXT_LIMITS.cloudWord });
  if (!words.ok) return words;
  const known = labels.find((one) => isSameText(one.text, words.value));
  if (known) return accept({ id: known.id, decision: null });
  if (labels.length >= addedUpTo) return reject('invalid', 'add', 'labels-full', { max: addedUpTo });

  return accept({ id, decision: { verb: 'add-label', target: id, value: { text: words.value } } });
}

export function withAddedLabels<Config extends { readonly labels?: readonly Label[] }>(
  config: Config,
  decisions: readonly ActivityDecision[],
): Config {
  return decisions.reduce((before, decision) => {
    if (decision.verb !== 'add-label') return before;
    const { labels = [] } = before;
    const { target: id, value } = decision;
    const stands = labels.some((one) => one.id === id || one.text === value.text);

    return stands ? before : { ...before, labels: [...labels, { id, text: value.text }] };
  }, config);
}

/** A form's labels with those added since it opened (`seen`); the same text becomes the added label. */
export function withAddedSince(
  given: readonly Label[],
  standing: readonly Label[],
  seen: readonly string[],
): readonly Label[] {
  const isIn = (labels: readonly Label[], { id }: Label) => labels.some((one) => one.id === id);
  const others = standing.filter((one) => isAddedLabel(one) && !isIn(given, one));
  const known = ({ text }: Label) => others.find((one) => isSameText(one.text, text));
  const labels = given.map((label) => (isIn(standing, label) ? label : { ...label, id: known(label)?.id ?? label.id }));

  return [...labels, ...standing.filter((one) => !seen.includes(one.id) && !isIn(labels, one))];
}

function isSameText(one: string, other: string): boolean {
  const key = wordKey(one);

  return one === other || (key !== '' && key === wordKey(other));
}
