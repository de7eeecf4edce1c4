import { type Rule, RULE_VERSION } from '@rt/domain/attribution';

import { createWords } from './create-words';
import { rules } from './words.en-GB.json';

const t = createWords(rules);

export interface RuleText {
  readonly rule: Rule;
  readonly ruleVersion: number;
  readonly title: string;
  /** One sentence for places where the title stands already. */
  readonly meaning: string;
  /** The title and its meaning in one sentence, beside every input. */
  readonly short: string;
  /** Paragraphs, acknowledged before the first input. */
  readonly text: readonly string[];
}

const PARAGRAPHS = {
  attributed: ['attributed.text-1', 'attributed.text-2', 'attributed.text-3'],
  attributed_on_approval: [
    'attributed_on_approval.text-1',
    'attributed_on_approval.text-2',
    'attributed_on_approval.text-3',
  ],
  chatham_house: [
    'chatham_house.text-1',
    'chatham_house.text-2',
    'chatham_house.text-3',
    'chatham_house.text-4',
    'chatham_house.text-5',
  ],
  anonymous_to_organiser: [
    'anonymous_to_organiser.text-1',
    'anonymous_to_organiser.text-2',
    'anonymous_to_organiser.text-3',
    'anonymous_to_organiser.text-4',
  ],
} as const satisfies Readonly<Record<Rule, readonly (keyof typeof rules)[]>>;

/** What a participant is told and acknowledges, with the version that the consent record keeps. */
export function ruleText(rule: Rule): RuleText {
  return {
    rule,
    ruleVersion: RULE_VERSION,
    title: t(`${rule}.title`),
    meaning: t(`${rule}.meaning`),
    short: t(`${rule}.short`),
    text: PARAGRAPHS[rule].map((id) => t(id)),
  };
}
