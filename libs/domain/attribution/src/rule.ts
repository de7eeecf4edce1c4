import type { Refusal } from '@rt/domain/text';
import { reject } from '@rt/domain/text';

/** How what is said in a roundtable may be attributed; from the least to the most strict. */
export type Rule = 'attributed' | 'attributed_on_approval' | 'chatham_house' | 'anonymous_to_organiser';

/** From the least to the most strict. */
export const RULES: readonly Rule[] = [
  'attributed',
  'attributed_on_approval',
  'chatham_house',
  'anonymous_to_organiser',
];

/** Smallest group that may be told from the rest; organisations may raise it, never lower it. */
export const K_ANONYMITY = 5;

/** Raised with any word of a rule's texts: consent is to a version (`docs/data-protection/texts-of-the-rules.md`). */
export const RULE_VERSION = 3;

export function isRule(value: unknown): value is Rule {
  return RULES.some((rule) => rule === value);
}

/** True under the rules that never let a person's name stand beside content. */
export function isUnattributed(rule: Rule): boolean {
  return rule === 'chatham_house' || rule === 'anonymous_to_organiser';
}

export interface RuleChangeFacts {
  readonly live: boolean;
  readonly hasAccepted: boolean;
}

/** Before the session the rule may become stricter, and looser only while nobody has relied on it; after that it stands. */
export function mayChangeRule(
  from: Rule,
  to: Rule,
  facts: RuleChangeFacts,
): { readonly ok: true } | Refusal<'wrong-state' | 'rule-may-not-loosen'> {
  if (from === to) return { ok: true };
  if (facts.live) return reject('wrong-state', 'rule', 'rule-fixed-by-start');
  const looser = RULES.indexOf(to) < RULES.indexOf(from);
  if (looser && facts.hasAccepted) {
    return reject('rule-may-not-loosen', 'rule', 'rule-relied-on');
  }

  return { ok: true };
}
