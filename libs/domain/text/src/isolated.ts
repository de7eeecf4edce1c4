/** Letters of scripts that are written from right to left: Hebrew to Arabic, their forms, and by half of their pair those above U+FFFF. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ud802\ud803\ud83a\ud83b\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Isolates right-to-left text, so that the rest of the line keeps its direction. Never stored. */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
