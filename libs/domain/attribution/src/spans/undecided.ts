export interface TextSpan {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/**
 * The places found on which nobody has decided: all but those that lie within a place of the same kind that may stay.
 * Both lists must be of the same text.
 */
export function undecided<T extends TextSpan>(found: readonly T[], mayStay: readonly TextSpan[]): readonly T[] {
  return found.filter(
    ({ field, start, end, kind }) =>
      !mayStay.some(
        (place) => place.field === field && place.kind === kind && place.start <= start && place.end >= end,
      ),
  );
}
