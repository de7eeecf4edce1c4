import type {
  ChangeRoundtableRequest,
  CreateActivityRequest,
  CreateRoundtableRequest,
  SetAgendaRequest,
} from '@rt/contracts';
import type { ActivityKind, KindTypes } from '@rt/kinds';

type PlanOfKind<K extends ActivityKind> = Omit<CreateActivityRequest, 'kind' | 'config'> & {
  readonly kind: K;
  readonly config: KindTypes[K]['config'];
};

export type ActivityPlan = { [K in ActivityKind]: PlanOfKind<K> }[ActivityKind];

type Fields = Partial<Omit<CreateRoundtableRequest & ChangeRoundtableRequest, 'version' | 'opId'>>;

/** A roundtable and its questions; what is missing has a default. */
export interface RoomPlan extends Fields {
  readonly agenda?: SetAgendaRequest['items'];
  readonly activities?: readonly ActivityPlan[];
  /** The position of the agenda item under which the questions are; under none by default. */
  readonly activitiesUnder?: number;
}

/** A wall time in UTC, `minutes` from now, as the planning page sends it. */
export function wallTime(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 16);
}

export function optionsOf(texts: readonly string[]) {
  return texts.map((text, at) => ({ id: String.fromCharCode(97 + at), text }));
}

export function singleChoice(
  question: string,
  texts: readonly string[],
  over: Partial<PlanOfKind<'single_choice'>> = {},
): PlanOfKind<'single_choice'> {
  return { kind: 'single_choice', question, config: { options: optionsOf(texts) }, ...over };
}

const ENERGY_OPTIONS = [
  { id: 'energy', text: 'Cost of energy' },
  { id: 'skills', text: 'Skilled technicians' },
  { id: 'grid', text: 'Grid connection' },
];

export const ENERGY = {
  kind: 'single_choice',
  question: 'Which barrier comes first?',
  config: { options: ENERGY_OPTIONS },
  allowAbstain: true,
} satisfies ActivityPlan;

export const OPEN_ENERGY = { ...ENERGY, config: { ...ENERGY.config, allowOther: true } } satisfies ActivityPlan;

export const HELP = {
  kind: 'multiple_choice',
  question: 'What would help?',
  config: {
    options: [
      { id: 'loans', text: 'Loans' },
      { id: 'test', text: 'Test facilities' },
      { id: 'training', text: 'Training' },
      { id: 'none', text: 'None of these' },
    ],
    min: 1,
    max: 2,
    exclusiveOptionIds: ['none'],
  },
} satisfies ActivityPlan;

export const TRUST = {
  kind: 'rating',
  question: 'How ready is the region?',
  config: { points: 5, lowLabel: 'Not at all', highLabel: 'Wholly', notApplicable: true },
} satisfies ActivityPlan;

export const ORDER = {
  kind: 'ranking',
  question: 'What comes first, second and third?',
  config: { options: ENERGY_OPTIONS },
  allowAbstain: true,
} satisfies ActivityPlan;

export const MONEY = {
  kind: 'points',
  question: 'How would you share out the money?',
  config: { options: ENERGY_OPTIONS, mustSpendAll: true },
  allowAbstain: true,
} satisfies ActivityPlan;

export const WORKS = {
  kind: 'scale_matrix',
  question: 'How well does each of these work?',
  config: { options: ENERGY_OPTIONS, points: 5, lowLabel: 'Not at all', highLabel: 'Very well' },
  allowAbstain: true,
} satisfies ActivityPlan;

export const THESES = {
  kind: 'consensus',
  question: 'Do you agree with each of these?',
  config: { options: Array.from({ length: 8 }, (_, at) => ({ id: `t${at}`, text: `Thesis ${at + 1}` })) },
} satisfies ActivityPlan;

export const WRITTEN = {
  kind: 'open_text',
  question: 'What should be done first?',
  config: {},
} satisfies ActivityPlan;

export const SOURCED = { ...WRITTEN, config: { evidence: true } } satisfies ActivityPlan;

export const WORDS = {
  kind: 'word_cloud',
  question: 'What makes a good place?',
  config: { moderation: 'post' },
} satisfies ActivityPlan;

export const ASKED = { kind: 'qa', question: 'What would you ask the panel?', config: {} } satisfies ActivityPlan;

/** Questions that are published at once; votes against a question can hide it. */
export const VOTED_OUT = {
  ...ASKED,
  config: { moderation: 'post', downvotes: true, hideAt: 2 },
} satisfies ActivityPlan;

export const IDEAS = {
  kind: 'idea_board',
  question: 'What should be done?',
  config: { moderation: 'post', dots: 3 },
} satisfies ActivityPlan;

export const EVERY_KIND = [ENERGY, HELP, TRUST, ORDER, MONEY, WRITTEN, WORKS, WORDS, ASKED, THESES, IDEAS];
