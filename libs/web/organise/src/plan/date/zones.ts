import type { Choice } from '@rt/web/console-kit';

const FIRST = ['Europe/London', 'Europe/Dublin', 'Europe/Paris', 'Europe/Berlin', 'America/New_York', 'UTC'];

/** IANA zones: those asked for most, then all that the browser knows; `current` is always among them. */
export function zoneChoices(current: string): readonly Choice[] {
  const known = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];
  const zones = [...new Set([...FIRST, current, ...known])].filter((zone) => zone !== '');
  return zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}
