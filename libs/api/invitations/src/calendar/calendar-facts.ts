import type { RoundtableRecord } from '@rt/api/roundtables';
import type { CalendarFacts } from '@rt/domain/scheduling';
import { ruleText } from '@rt/words';

/** Null without a slot. `joinUrl` is for codes, never a personal link, since calendars are shared. */
export function calendarFactsOf(record: RoundtableRecord, publicUrl: string): CalendarFacts | null {
  const { localStart, localEnd, tz, format, title, question, rule, state } = record;
  if (localStart === null || localEnd === null) return null;
  // Nobody travels to what is held online.
  const { place, venue } = format === 'online' ? { place: '', venue: '' } : record;
  return {
    localStart,
    localEnd,
    tz,
    format,
    venueTown: place,
    cancelled: state === 'cancelled',
    title,
    venue,
    joinUrl: joinUrlOf(record, publicUrl),
    description: `${question}\n\n${ruleText(rule).short}`,
  };
}

function joinUrlOf({ joining, joinCode }: RoundtableRecord, publicUrl: string): string {
  return joining !== 'open' || joinCode === null ? `${publicUrl}/invitation` : `${publicUrl}/j/${joinCode}`;
}

/** Where it is held, in one line; 'Online' where there is no room. */
export function locationOf({ format, place, venue }: Pick<RoundtableRecord, 'format' | 'place' | 'venue'>): string {
  const room = [venue, place].filter((part) => part !== '').join(', ');
  if (format === 'online') return 'Online';
  if (format === 'hybrid') return [room, 'online'].filter((part) => part !== '').join(' and ');
  return room;
}
