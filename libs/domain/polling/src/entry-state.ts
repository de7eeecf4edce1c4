/** `waiting`: a host has not read it yet; `hidden`: a host keeps it from the room. */
export type EntryState = 'waiting' | 'shown' | 'hidden';

export const ENTRY_STATES: readonly EntryState[] = ['waiting', 'shown', 'hidden'];
