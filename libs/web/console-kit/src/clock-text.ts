import { formatTime } from '@rt/words';

/** '5:48pm' on the clock of this device. */
export function clockText(iso: string): string {
  const at = new Date(iso);
  return formatTime(new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16));
}
