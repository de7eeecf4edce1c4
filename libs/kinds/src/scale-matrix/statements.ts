/** More statements than these nobody rates at once. Apart from the rules, since phones and editors load this first. */
export const STATEMENTS_MAX = 15;

/** Instead of a point, of a statement that somebody does not rate. */
export const SKIP = 'skip';

/** How a result is ordered: as it was planned, by its means, or by how far the answers lie apart. */
export const MATRIX_SORTS = ['config', 'mean', 'disagreement'] as const;

export type MatrixSort = (typeof MATRIX_SORTS)[number];
