/** `waiting`: a host has not read it yet; `hidden`: a host keeps it from the room. */
export type EntryState = 'waiting' | 'shown' | 'hidden';

/** As hosts read them: what is to be read first comes first. */
export const ENTRY_STATES: readonly EntryState[] = ['waiting', 'shown', 'hidden'];
