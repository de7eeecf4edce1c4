/** Letters of scripts that are written from right to left: Hebrew to Arabic, their forms, and by half of their pair those above U+FFFF. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ud802\ud803\ud83a\ud83b\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A text as it goes into a line with others: one with letters from right to left is laid out by itself, so that neither
 * what follows joins it nor the line takes its direction. Anything else stays as it is. What is stored holds no such marks.
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
