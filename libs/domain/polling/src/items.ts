import type { ChoiceOption } from './options';

/** How many items of a result a kind can be asked about; the fewest are those of any list of options. */
export interface ItemsTaken {
  readonly most: number;
}

/** So many items of a result are chosen at first for what is asked next: the leading ones. */
export const ITEMS_CHOSEN = 8;

/** Texts of options, the leading ones first: by `numberOf`, the higher the better; in their own order without numbers. */
export function leadingFirst(
  options: readonly ChoiceOption[],
  numberOf: (id: string) => number | null | undefined,
): readonly string[] {
  const rated = options.map(({ id, text }) => ({ text, number: numberOf(id) ?? Number.NEGATIVE_INFINITY }));
  return rated.sort((a, b) => (a.number === b.number ? 0 : b.number - a.number)).map(({ text }) => text);
}

export function itemsByMean(
  { options }: { readonly options: readonly ChoiceOption[] },
  result: { readonly options: readonly { readonly id: string; readonly mean: number | null }[] } | null,
): readonly string[] {
  const means = new Map(result?.options.map(({ id, mean }) => [id, mean]));

  return leadingFirst(options, (id) => means.get(id));
}
