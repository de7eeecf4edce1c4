export type Format = 'in_person' | 'online' | 'hybrid';

/** How somebody came: by the code of the room, by the address put into an online meeting's chat, or by a personal link. */
export type WayIn = 'code' | 'chat' | 'invitation';

/** Null where it is not known: a personal link works from anywhere. */
export function takesPartOnline(format: Format, way: WayIn): boolean | null {
  if (format === 'online' || way === 'chat') return true;
  if (format === 'in_person' || way === 'code') return false;

  return null;
}

/** The same as the id of a group of people; null where nobody knows. */
export function wayOf(online: boolean | null): 'online' | 'room' | null {
  if (online === null) return null;

  return online ? 'online' : 'room';
}
