import type { OwnEntry } from '@rt/domain/polling';
import type { ActivityKind, BoardKind, KindAnswer, KindConfig } from '@rt/kinds';
import type { ComponentType } from 'react';

import type { BoardProps } from './board-props';

/** What the controls of a kind get. `seed` fixes the order of options for this person. */
export interface PhoneFieldsProps<Config, Draft> {
  readonly question: string;
  readonly config: Config;
  readonly draft: Draft;
  readonly error?: string;
  readonly seed: string;
  /** The own name, with which a text may stand; left out where none is known, or none may. */
  readonly ownName?: string;
  readonly onChange: (draft: Draft) => void;
}

/** What was given. `entries`: what became of each text, as far as the server has told. */
export interface GivenProps<Answer> {
  readonly answer: Answer;
  readonly entries?: readonly OwnEntry[];
  /** Only where texts can be withdrawn. `without`: the remaining answer; null where nothing remains. */
  readonly takeBack?: ((without: (answer: Answer) => Answer | null) => void) | undefined;
}

interface AnyForm<Config, Answer, Draft> {
  readonly empty: Draft;
  readonly Fields: ComponentType<PhoneFieldsProps<Config, Draft>>;
  fromAnswer(config: Config, answer: Answer): Draft;
  toAnswer(config: Config, draft: Draft): { readonly answer: Answer } | { readonly error: string };
  /** The answer in words: 'Cost of energy, Skilled technicians'. */
  describe(config: Config, answer: Answer): string;
  readonly Given?: ComponentType<GivenProps<Answer>>;
  /** Every answer is in the person's own words, and told as written. */
  readonly writes?: true;
  /** Whether an answer may be in own words instead of one that is offered. */
  mayWrite?(config: Config): boolean;
}

/** How one kind is answered: its controls, and the ways between what is on the screen and the answer. */
export interface PhoneForm<Config, Answer, Draft> extends AnyForm<Config, Answer, Draft> {
  readonly Board?: undefined;
  readonly boardWhile?: undefined;
  readonly takes?: undefined;
}

/** How a kind of `BOARD_KINDS` is answered. Its controls are seen in previews alone. */
export interface BoardForm<Config, Answer, Draft> extends AnyForm<Config, Answer, Draft> {
  /** What stands in the place of form and answer, where the room writes and votes at the same time. */
  // It gets the result of its own kind, and the draft that it has kept.
  readonly Board: ComponentType<BoardProps<Config, Answer, never, never>>;
  /** It stands there only while people can answer; then what was given and the result do, as of any other kind. */
  readonly boardWhile?: 'open';
  /** Whether the board has a field for what people write, while the question is open. */
  takes?(config: Config): boolean;
}

type PlainForm = PhoneForm<KindConfig, KindAnswer, unknown>;
type SharedForm = BoardForm<KindConfig, KindAnswer, unknown>;

/** A form where its kind is not known; it gets config, answer and draft of its own kind. */
export type AnyPhoneForm = PlainForm | SharedForm;

export type FormOf<Kind extends ActivityKind> = Kind extends BoardKind ? SharedForm : PlainForm;

/** The one place where a form gives up its types. */
export function anyForm<Config, Answer, Draft>(form: PhoneForm<Config, Answer, Draft>): PlainForm;
export function anyForm<Config, Answer, Draft>(form: BoardForm<Config, Answer, Draft>): SharedForm;
export function anyForm(form: unknown): AnyPhoneForm {
  return form as AnyPhoneForm;
}
