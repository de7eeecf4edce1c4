/** What is known of somebody who comes: ids of terms of the organisation, left out where they were not said. */
export interface SaidWhenJoining {
  readonly typeId?: string;
  readonly placeId?: string;
  /** Takes part online, or in the room; left out where nobody knows. */
  readonly online?: boolean;
}

export function saidValues({
  typeId,
  placeId,
  online,
}: SaidWhenJoining): [string | null, string | null, boolean | null] {
  return [typeId ?? null, placeId ?? null, online ?? null];
}
