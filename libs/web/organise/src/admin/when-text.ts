import { currentLocale, formatTime } from '@rt/words';

/** '25 November 2026, 5:48pm' on the clock of this device. */
export function whenText(iso: string): string {
  const at = new Date(iso);
  const wall = new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  return `${at.toLocaleDateString(currentLocale(), { dateStyle: 'long' })}, ${formatTime(wall)}`;
}
