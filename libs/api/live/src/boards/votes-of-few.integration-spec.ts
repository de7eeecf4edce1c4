import { ENTRIES_A_PAGE, type EntriesResult } from '@rt/domain/polling';
import { LiveSession } from '@rt/testing';

import { react } from '../spec-board';
import { liveServer } from '../spec-servers';

describe('Questions for which fewer than five people vote', () => {
  const live = liveServer();

  it.each([
    ['attributed', true],
    ['chatham_house', false],
  ] as const)('come into the frame by these votes only where names are told: %s', async (rule, comes) => {
    const session = await LiveSession.start(live.app, { rule });
    const activityId = await session.open({ kind: 'qa', config: { moderation: 'post' } });
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
    const ids: string[] = [];
    // One more than a frame holds.
    for (let at = 0; at <= ENTRIES_A_PAGE; at += 1)
      ids.push((await session.host.post(`${path}/entries`, { text: `Question ${at}?` })).body['id'] as string);
    for (const phone of await session.phones(2))
      expect(await react(phone, activityId, ids.at(-1) ?? '')).toMatchObject({ status: 200 });

    const { entries } = (await session.host.get(`${path}/tally`)).body['result'] as EntriesResult;

    const last = `Question ${ENTRIES_A_PAGE}?`;
    expect(entries).toHaveLength(ENTRIES_A_PAGE);
    expect(entries.map(({ text }) => text).includes(last)).toBe(comes);
    expect(entries[0]?.text === last).toBe(comes);
  });
});
