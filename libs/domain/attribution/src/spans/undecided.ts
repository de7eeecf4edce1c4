export interface TextSpan {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** The places without a decision: those outside of an allowed place of the same kind. Both lists are of one text. */
export function undecided<T extends TextSpan>(found: readonly T[], mayStay: readonly TextSpan[]): readonly T[] {
  return found.filter(
    ({ field, start, end, kind }) =>
      !mayStay.some(
        (place) => place.field === field && place.kind === kind && place.start <= start && place.end >= end,
      ),
  );
}
