import type { RoundtableRecord } from '@rt/api/roundtables';
import type { CalendarFacts } from '@rt/domain/scheduling';
import { ruleText } from '@rt/words';

/**
 * What a calendar entry shows of a roundtable; null without a slot. Of a rule only its sentence is shown. `joinUrl` is
 * the page where a code is typed, never a personal link: calendars are shared with colleagues.
 */
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
