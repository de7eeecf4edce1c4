export interface WaitingPerson {
  readonly id: string;
  readonly typeId: string | null;
  readonly placeId: string | null;
  readonly online: boolean | null;
  readonly name: string | null;
  /** Why they were not let in; null for those who wait. */
  readonly refused: string | null;
}

export interface PlaceInLine {
  readonly id: string;
  readonly refused: string | null;
}

export interface NamedInLine extends PlaceInLine {
  readonly name: string;
}
