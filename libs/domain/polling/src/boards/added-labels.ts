import type { Checked } from '@rt/domain/text';
import { accept, checkText, reject, TEXT_LIMITS, wordKey } from '@rt/domain/text';

import type { ActivityDecision } from '../decisions';
import type { Label } from '../kind';
import type { LabelRules } from './labelling';

/**
 * The decision that adds a label of this text; null where there is one, however it is written. Refused where nobody adds labels, and
 * where there are as many as there may be. Field: `add`.
 */
export function addLabel<Config>(
  { of, addedUpTo = 0 }: LabelRules<Config>,
  config: Config,
  text: string,
): Checked<{ readonly id: string; readonly decision: ActivityDecision | null }> {
  const labels = of(config);
  const words = checkText(text, { field: 'add', ...TEXT_LIMITS.cloudWord });
  if (!words.ok) return words;
  const known = labels.find((one) => one.text === words.value || wordKey(one.text) === wordKey(words.value));
  if (known) return accept({ id: known.id, decision: null });
  if (labels.length >= addedUpTo) return reject('invalid', 'add', 'labels-full', { max: addedUpTo });
  const id = freeId(labels);

  return accept({ id, decision: { verb: 'add-label', target: id, value: { text: words.value } } });
}

/** A config with the labels that hosts have added, after those of the plan. */
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

function freeId(labels: readonly Label[]): string {
  const taken = new Set(labels.map(({ id }) => id));
  let n = labels.length + 1;
  while (taken.has(`added-${n}`)) n += 1;

  return `added-${n}`;
}
