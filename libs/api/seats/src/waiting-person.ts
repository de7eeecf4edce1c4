/** Somebody in the line, as the host may be told of it. */
export interface WaitingPerson {
  /** Of the seat that they will have. */
  readonly id: string;
  readonly typeId: string | null;
  readonly placeId: string | null;
  readonly online: boolean | null;
  readonly name: string | null;
  /** Why they were not let in; null for those who wait. */
  readonly refused: string | null;
}

/** A place in the waiting room. */
export interface PlaceInLine {
  readonly id: string;
  readonly refused: string | null;
}

/** A place in the waiting room with the name that was given. */
export interface NamedInLine extends PlaceInLine {
  readonly name: string;
}
