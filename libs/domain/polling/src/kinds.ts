import type { AnyKind, Kind } from './kind';
import { multipleChoice } from './multiple-choice';
import { percent, sum } from './numbers';
import { rating } from './rating';
import { singleChoice } from './single-choice';

/** Every kind of activity by its name. A new kind is one file and one line here. */
const registry = {
  single_choice: singleChoice,
  multiple_choice: multipleChoice,
  rating,
};

export type ActivityKind = keyof typeof registry;

/** Type of a kind's result by its name: `ResultOf['rating']`. */
export type ResultOf = {
  [K in ActivityKind]: (typeof registry)[K] extends Kind<infer _C, infer _A, infer R, infer _T> ? R : never;
};

/** The registry for those who hold plain objects from the database; a config must have passed `checkConfig` once. */
export const kinds: Readonly<Record<ActivityKind, AnyKind>> = registry;

export const ACTIVITY_KINDS = Object.keys(registry) as readonly ActivityKind[];

/** True for the name of a kind; never for a name of the prototype. */
export function isActivityKind(value: unknown): value is ActivityKind {
  return typeof value === 'string' && Object.hasOwn(registry, value);
}

/** True where the percentages of these rows are of one whole and do not add up to 100, which a page then says. */
export function isRoundedOff(kind: ActivityKind, rows: readonly { readonly share: number | null }[]): boolean {
  const shown = rows.flatMap((row) => percent(row.share) ?? []);

  return kinds[kind].partsOfWhole && shown.length > 0 && sum(shown) !== 100;
}
