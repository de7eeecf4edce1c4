import { ENTRIES_A_PAGE, type EntriesResult } from '@rt/domain/polling';
import { LiveSession, retry } from '@rt/testing';

import { react } from '../spec-board';
import { liveServer } from '../spec-servers';

describe('A board of which more is shown than a frame holds', () => {
  const live = liveServer();

  it('is told as another edition once anything of it is worded anew, and as the same after votes', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ kind: 'qa', config: { moderation: 'post' } });
    const entries = `/api/roundtables/${session.roundtable.id}/activities/${activityId}/entries`;
    const phone = await session.phone();
    const add = async (text: string) => (await session.host.post(entries, { text })).body['id'] as string;
    const listener = await phone.listen();
    live.closeLater(listener);
    const told = () => listener.tally(activityId)?.result as EntriesResult;
    for (let at = 0; at < ENTRIES_A_PAGE; at += 1) await add(`Question ${at}?`);
    await retry(() => expect(told().shown).toBe(ENTRIES_A_PAGE));
    expect(told().edition).toBeUndefined();

    const last = await add('Last?');
    await retry(() => expect(told().shown).toBe(ENTRIES_A_PAGE + 1));
    const first = told().edition;
    expect(first).toMatch(/^[0-9a-f]{8}$/);
    expect(told().entries.map(({ id }) => id)).not.toContain(last);

    await session.host.post(`${entries}/${last}/decide`, { verb: 'edit', text: 'The last?', seen: 'Last?' });
    await retry(() => expect(told().edition).not.toBe(first));
    const second = told().edition;
    await react(phone, activityId, last);
    const other = await add('Another?');
    await session.host.post(`${entries}/${other}/decide`, { verb: 'hide' });
    await retry(() => expect(told()).toMatchObject({ shown: ENTRIES_A_PAGE + 1, people: 1, edition: second }));
  });
});
