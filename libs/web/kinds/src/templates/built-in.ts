import type { Aim, ChoiceOption } from '@rt/domain/polling';
import type { ActivityKind, KindConfig, KindTypes } from '@rt/kinds';
import { createWords } from '@rt/words';

import { optionsFrom } from '../options';
import { builtIn } from '../words.en-GB.json';

const t = createWords(builtIn);

export interface BuiltInTemplate {
  /** Stable; no word of it is shown. */
  readonly code: string;
  readonly aim: Aim;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly question: string;
  readonly config: KindConfig;
}

export interface BuiltInSet {
  readonly code: string;
  readonly title: string;
  readonly templates: readonly BuiltInTemplate[];
}

/** What a kind needs besides words; `texts` are its options, statements, or both ends of its scale. */
type Plan = {
  [K in ActivityKind]: {
    readonly aim: Aim;
    readonly kind: K;
    config(texts: readonly string[]): KindTypes[K]['config'];
  };
}[ActivityKind];

const options = (texts: readonly string[]): { readonly options: readonly ChoiceOption[] } => optionsFrom(texts);
const scale = ([lowLabel = '', highLabel = '']: readonly string[]) => ({ points: 5, lowLabel, highLabel });
// The ends of the scale come first.
const statements = ([low = '', high = '', ...texts]: readonly string[]) => ({
  ...scale([low, high]),
  ...options(texts),
});

const PLANS = {
  'first-words': { aim: 'open_up', kind: 'word_cloud', config: () => ({ maxPerPerson: 3 }) },
  'own-closeness': { aim: 'open_up', kind: 'single_choice', config: options },
  'what-is-missing': { aim: 'open_up', kind: 'open_text', config: () => ({ maxPerPerson: 3 }) },
  'gather-ideas': { aim: 'open_up', kind: 'idea_board', config: () => ({ maxPerPerson: 3 }) },
  'questions-to-speakers': { aim: 'open_up', kind: 'qa', config: () => ({ maxOpen: 3 }) },
  barriers: {
    aim: 'understand',
    kind: 'multiple_choice',
    config: (texts) => ({ ...options(texts), min: 1, max: 3, randomise: true }),
  },
  'how-well-today': { aim: 'understand', kind: 'rating', config: (ends) => ({ ...scale(ends), notApplicable: true }) },
  'agree-with-statements': { aim: 'understand', kind: 'scale_matrix', config: statements },
  'common-ground': { aim: 'understand', kind: 'consensus', config: options },
  'order-of-actions': {
    aim: 'prioritise',
    kind: 'ranking',
    config: (texts) => ({ ...options(texts), randomise: true }),
  },
  'spread-points': {
    aim: 'prioritise',
    kind: 'points',
    config: (texts) => ({ ...options(texts), budget: 100, mustSpendAll: true }),
  },
  'three-that-matter': {
    aim: 'prioritise',
    kind: 'multiple_choice',
    config: (texts) => ({ ...options(texts), min: 1, max: 3, randomise: true }),
  },
  'how-urgent': { aim: 'prioritise', kind: 'rating', config: scale },
  'go-ahead': { aim: 'decide', kind: 'single_choice', config: options },
  'support-for-options': { aim: 'decide', kind: 'scale_matrix', config: statements },
  'how-confident': { aim: 'decide', kind: 'rating', config: scale },
  'next-steps': { aim: 'decide', kind: 'open_text', config: () => ({ maxPerPerson: 1 }) },
} satisfies Readonly<Record<string, Plan>>;

type Code = keyof typeof PLANS;

const CODES = Object.keys(PLANS) as readonly Code[];

const SETS = {
  'hear-and-order': ['first-words', 'barriers', 'order-of-actions', 'next-steps'],
  'test-a-proposal': ['own-closeness', 'agree-with-statements', 'go-ahead', 'how-confident'],
  'find-common-ground': ['what-is-missing', 'common-ground', 'spread-points', 'next-steps'],
} as const satisfies Readonly<Record<string, readonly Code[]>>;

export function builtInTemplates(): readonly BuiltInTemplate[] {
  return CODES.map(templateOf);
}

export function builtInSets(): readonly BuiltInSet[] {
  return (Object.keys(SETS) as (keyof typeof SETS)[]).map((code) => ({
    code,
    title: t(`built-in.set-${code}`),
    templates: SETS[code].map(templateOf),
  }));
}

function templateOf(code: Code): BuiltInTemplate {
  const plan: Plan = PLANS[code];
  const texts = t(`built-in.${code}-texts`).split('\n');
  return {
    code,
    aim: plan.aim,
    kind: plan.kind,
    title: t(`built-in.${code}`),
    question: t(`built-in.${code}-question`),
    config: plan.config(texts),
  };
}
