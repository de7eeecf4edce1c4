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

/** Raised when a word of any text below changes: consent is given to a version. */
export const RULE_VERSION = 1;

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

/** The link that exists while a session runs, said in the same words under every rule. */
const LINK =
  'While the session runs, the system holds a key so that you can see and change your own answers. The key is destroyed 24 hours after the session ends, or when the first item is published, whichever comes first. Until then the server could link an answer to a participant; after that nobody can.';
const POLLS = 'Answers to polls are counted. Your name is not stored with them.';

const TEXTS: Readonly<Record<Rule, Pick<RuleText, 'title' | 'meaning' | 'text'>>> = {
  attributed: {
    title: 'Attributed',
    meaning: 'What you write may be published with your name, if you agree to that.',
    text: [
      'What you contribute may be published with your name and affiliation, if you have agreed to be named. If you have not agreed, it is published without them.',
      'You can choose for each contribution to stay unnamed.',
      `${POLLS} ${LINK}`,
    ],
  },
  attributed_on_approval: {
    title: 'Attributed after approval',
    meaning: 'You see the text before it is published with your name.',
    text: [
      'What you contribute may be published with your name and affiliation, if you have agreed to be named and have approved the text.',
      'You can choose for each contribution to stay unnamed.',
      `${POLLS} ${LINK}`,
    ],
  },
  chatham_house: {
    title: 'Chatham House Rule',
    meaning: 'What you write may be used, but nobody may say who wrote it.',
    text: [
      'Participants may use what they hear and read here. Nobody may reveal who said it, nor for whom they work, nor who else took part.',
      'What you contribute is stored without your name and organisation. Type of organisation and region are stored with it only when at least 5 people in the room share them.',
      'Before anything is published, it is checked for words that could identify a person.',
      `${POLLS} Results stay hidden until the activity has closed and at least 5 people have answered. ${LINK}`,
    ],
  },
  anonymous_to_organiser: {
    title: 'Anonymous',
    meaning: 'Nobody is told who wrote what, not even the organiser.',
    text: [
      'What you contribute is stored without your name, organisation, type of organisation and region. The organiser cannot see who wrote it.',
      'Before anything is published, it is checked for words that could identify a person.',
      `${POLLS} Results stay hidden until the activity has closed and at least 5 people have answered. ${LINK}`,
    ],
  },
};

/** True for the name of a rule. */
export function isRule(value: unknown): value is Rule {
  return RULES.some((rule) => rule === value);
}

/** What a participant is told and acknowledges, with the version that the consent record keeps. */
export function ruleText(rule: Rule): RuleText {
  const { title, meaning, text } = TEXTS[rule];
  const short = `${title}: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`;

  return { rule, ruleVersion: RULE_VERSION, title, meaning, short, text };
}

/** True under the rules that never let a person's name stand beside content. */
export function isUnattributed(rule: Rule): boolean {
  return rule === 'chatham_house' || rule === 'anonymous_to_organiser';
}

export interface RuleChangeFacts {
  /** The roundtable is live or over. */
  readonly live: boolean;
  /** Somebody has accepted an invitation under the present rule. */
  readonly hasAccepted: boolean;
  /** Everybody who accepted has a recorded consent to the looser rule. */
  readonly allConsented?: boolean;
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
  if (looser && facts.hasAccepted && !facts.allConsented) {
    return reject('rule-may-not-loosen', 'rule', 'rule-relied-on');
  }

  return { ok: true };
}
