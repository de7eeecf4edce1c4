import type { ComponentType } from 'react';
import type { ActivityKind, KindAnswer } from '@rt/kinds';
import { multipleChoiceForm } from './multiple-choice-form';
import { ratingForm } from './rating-form';
import { singleChoiceForm } from './single-choice-form';

/** What the controls of a kind get. `seed` fixes the order of options for this person. */
export interface KindFieldsProps<Config, Draft> {
  readonly question: string;
  readonly config: Config;
  readonly draft: Draft;
  readonly error?: string;
  readonly seed: string;
  readonly onChange: (draft: Draft) => void;
}

/** How one kind is answered: its controls, and the ways between what is on the screen and the answer. */
export interface KindForm<Config, Draft> {
  readonly empty: Draft;
  readonly Fields: ComponentType<KindFieldsProps<Config, Draft>>;
  /** The controls as they stood for an answer that was given. */
  fromAnswer(config: Config, answer: object): Draft;
  /** The answer, or what is missing, in words for the person. */
  toAnswer(config: Config, draft: Draft): { readonly answer: KindAnswer } | { readonly error: string };
  /** The answer in words: 'Cost of energy, Skilled technicians'. */
  describe(config: Config, answer: object): string;
}

/** Forms by the name of the kind: a new kind adds its line here, or this does not compile. */
const FORMS = {
  single_choice: singleChoiceForm,
  multiple_choice: multipleChoiceForm,
  rating: ratingForm,
} as const satisfies Readonly<Record<ActivityKind, unknown>>;

/** The form of a kind, or null for a kind that this page does not know. */
export function kindForm(kind: string): KindForm<unknown, unknown> | null {
  return Object.hasOwn(FORMS, kind)
    ? (FORMS[kind as keyof typeof FORMS] as unknown as KindForm<unknown, unknown>)
    : null;
}
