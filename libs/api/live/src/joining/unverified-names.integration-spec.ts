import type { Joined } from '@rt/contracts';
import { buildRoundtable } from '@rt/testing';

import { liveServer } from '../spec-servers';

describe('a name given when joining', () => {
  const live = liveServer();

  it.each([
    ['attributed', true],
    ['attributed_on_approval', true],
    ['chatham_house', false],
    ['anonymous_to_organiser', false],
  ] as const)('is asked for and kept under %s: %s', async (rule, kept) => {
    const { id, joinCode } = await buildRoundtable(live.database, { state: 'live', rule });

    const joined = await live.app.client().post<Joined>('/api/join', { code: joinCode, displayName: 'Ada Lovelace' });

    expect(joined.body.session.asksName).toBe(kept);
    expect(await live.database.query('select display_name from arrivals where roundtable_id = $1', [id])).toEqual([
      { display_name: kept ? 'Ada Lovelace' : null },
    ]);
  });
});
