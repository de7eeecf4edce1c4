export interface TextSpan {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** Spans of a text that need a decision: spans that no allowed span of the same kind contains. */
export function undecided<T extends TextSpan>(found: readonly T[], mayStay: readonly TextSpan[]): readonly T[] {
  return found.filter(
    ({ field, start, end, kind }) =>
      !mayStay.some(
        (place) => place.field === field && place.kind === kind && place.start <= start && place.end >= end,
      ),
  );
}
