/** At most this many entries of one person, whatever the organiser allows. */
export const ENTRIES_MAX = 5;

const ENTRIES_DEFAULT = 3;

/** How many entries one person may write. */
export function entriesAllowed({ maxPerPerson = ENTRIES_DEFAULT }: { readonly maxPerPerson?: number }): number {
  return maxPerPerson;
}

export const ENTRY_LABELS_MAX = 12;
export const LABELS_OF_ONE_MAX = 3;
