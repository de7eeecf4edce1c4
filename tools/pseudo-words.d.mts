/** The compiled message in the language of tests. */
export function pseudoMessage(compiled: readonly unknown[]): unknown[];

/** A text in the language of tests. */
export function pseudoText(text: string): string;
