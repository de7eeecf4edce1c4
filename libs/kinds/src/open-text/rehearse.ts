import type { KindRehearsal } from '@rt/domain/polling';

import { picked } from '../written-sample';
import type { OpenTextAnswer, OpenTextConfig } from './domain';
import { entriesAllowed } from './entries-allowed';

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

/** What some of them rest on; null where nothing is named. */
const SOURCES = ['https://example.org/grid-queue', null, 'GB 2345678', null, '10.5555/12345678', null];

function written(config: OpenTextConfig, entries: readonly string[], at: number): OpenTextAnswer {
  if (config.evidence !== true) return { entries };
  const named = entries.map((_text, place) => SOURCES[(at + place) % SOURCES.length] ?? null);

  return { entries, sources: named.map((source) => (source === null ? [] : [source])) };
}

export const openTextRehearsal: KindRehearsal<OpenTextConfig, OpenTextAnswer> = {
  answer(config, chance) {
    const first = Math.floor(chance() * WRITTEN.length);
    const count = 1 + Math.floor(chance() * entriesAllowed(config));

    return written(config, picked(WRITTEN, first, count), first);
  },

  sample(config, at) {
    return written(config, picked(WRITTEN, at, 1 + (at % entriesAllowed(config))), at);
  },
};
