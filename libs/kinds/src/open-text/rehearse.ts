import type { KindRehearsal } from '@rt/domain/polling';

import type { OpenTextAnswer, OpenTextConfig } from './domain';
import { entriesAllowed } from './entries-allowed';

/** What people of a rehearsal write. */
const WRITTEN = [
  'Dates for grid connections are too far out',
  'Too few technicians with the right training',
  'Energy costs more than in comparable places',
  'Planning decisions take longer than the plant is built',
  'Public money comes in steps that are too small',
  'Ports and rail lack room for heavy loads',
  'Suppliers abroad deliver late',
  'Homes for new staff are missing nearby',
];

export const openTextRehearsal: KindRehearsal<OpenTextConfig, OpenTextAnswer> = {
  answer(config, chance) {
    const first = Math.floor(chance() * WRITTEN.length);
    const count = 1 + Math.floor(chance() * entriesAllowed(config));

    return { entries: pick(first, count) };
  },

  sample(config, at) {
    return { entries: pick(at, 1 + (at % entriesAllowed(config))) };
  },
};

function pick(first: number, count: number): readonly string[] {
  const places = Array.from({ length: count }, (_, at) => (first + at * 3) % WRITTEN.length);

  return [...new Set(places)].map((place) => WRITTEN[place] ?? '').sort();
}
