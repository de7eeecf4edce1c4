/** At most this many words of one person, whatever the organiser allows. */
export const CLOUD_WORDS_MAX = 10;

const WORDS_DEFAULT = 3;

/** A word of the cloud may be a short phrase: so many words at most. */
export const PHRASE_WORDS_MAX = 4;

/** How many words one person may write. */
export function wordsAllowed({ maxPerPerson = WORDS_DEFAULT }: { readonly maxPerPerson?: number }): number {
  return maxPerPerson;
}

export function isLongPhrase(text: string): boolean {
  return text.trim().split(/\s+/u).length > PHRASE_WORDS_MAX;
}
