import type { KindRehearsal } from '@rt/domain/polling';

import { picked } from '../written-sample';
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

    return { entries: picked(WRITTEN, first, count) };
  },

  sample(config, at) {
    return { entries: picked(WRITTEN, at, 1 + (at % entriesAllowed(config))) };
  },
};
