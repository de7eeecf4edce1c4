/** Questions of one person that wait for an answer, at most. */
export const OPEN_QUESTIONS_MAX = 10;

const OPEN_DEFAULT = 3;

export const LABELS_MAX = 12;
export const LABELS_CHOSEN_MAX = 3;

export const QUESTION_LETTERS = { min: 1, max: 500 } as const;

/** How many questions of one person may wait for an answer. */
export function questionsAllowed({ maxOpen = OPEN_DEFAULT }: { readonly maxOpen?: number }): number {
  return maxOpen;
}
