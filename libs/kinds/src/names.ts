/** The kinds of activity by name, apart from their rules: who needs the names alone loads nothing else. */
export const ACTIVITY_KINDS = [
  'single_choice',
  'multiple_choice',
  'rating',
  'ranking',
  'points',
  'open_text',
  'scale_matrix',
  'word_cloud',
  'qa',
  'consensus',
  'idea_board',
] as const;

export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

const BOARDS = ['qa', 'consensus', 'idea_board'] as const satisfies readonly ActivityKind[];

export type BoardKind = (typeof BOARDS)[number];

/** Kinds answered on a shared board, where each text or vote is sent at once and cannot be an abstention. */
export const BOARD_KINDS: readonly ActivityKind[] = BOARDS;

/** True for the name of a kind; never for a name of the prototype. */
export function isActivityKind(value: unknown): value is ActivityKind {
  return ACTIVITY_KINDS.some((name) => name === value);
}
