import { SealSession } from '@rt/api/sessions';
import type { EntriesResult, Entry } from '@rt/domain/polling';
import { LiveSession, type Phone, response, retry } from '@rt/testing';

import { ownOf } from '../spec-board';
import { liveServer } from '../spec-servers';

const DOI = 'https://doi.org/10.1038/nphys1170';
const REPORT = 'https://example.org/report';

/** An answer with sources, one list a text. */
function sourced(entries: readonly string[], sources: readonly (readonly string[])[]) {
  return { entries, sources } as { entries: readonly string[] };
}

describe('Sources of what people write', () => {
  const live = liveServer();

  async function texts(config: object = {}, rule: 'attributed' | 'chatham_house' = 'attributed') {
    const session = await LiveSession.start(live.app, { rule });
    const activityId = await session.open({ kind: 'open_text', config: { evidence: true, ...config } });
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
    const result = async () => (await session.host.get(`${path}/tally`)).body['result'] as EntriesResult;
    const find = async (text: string) => (await result()).entries.find((one) => one.text === text) as Entry;
    const decide = async (text: string, verb: string) =>
      session.host.post(`${path}/entries/${(await find(text)).id}/decide`, { verb });
    const put = (n: number, ...sources: readonly string[]) =>
      ann.put(response(activityId, n, sourced(['Grid'], [sources])));
    return { session, activityId, path, ann, ben, find, decide, put, result };
  }

  it('are stored as they are linked, wait with their text, and reach the room with it', async () => {
    const { session, ann, ben, activityId, path, find, decide } = await texts();
    const told = await ben.listen();
    live.closeLater(told);
    const answer = sourced(['Rail', 'Grid'], [[], ['doi:10.1038/NPHYS1170', REPORT]]);
    expect(await ann.put(response(activityId, 1, answer))).toMatchObject({ ok: true });

    const grid = await find('Grid');
    expect(grid).toMatchObject({ state: 'waiting', sources: [DOI, REPORT] });
    expect(await find('Rail')).not.toHaveProperty('sources');
    const page = await session.host.get(`${path}/entries?state=waiting`);
    expect(JSON.stringify(page.body)).toContain(REPORT);
    expect((await ownOf(ann)).answer).toEqual(sourced(['Grid', 'Rail'], [[DOI, REPORT], []]));

    await decide('Grid', 'approve');
    await session.done('POST', `activities/${activityId}/close`);
    await session.done('POST', `activities/${activityId}/reveal`, { revealed: true });
    await retry(() => expect(JSON.stringify(told.frames)).toContain(REPORT));
  });

  it('are hidden with their text', async () => {
    const { session, ben, activityId, put, decide } = await texts();
    const told = await ben.listen();
    live.closeLater(told);
    await put(1, REPORT);
    await decide('Grid', 'hide');
    await session.done('POST', `activities/${activityId}/close`);
    await session.done('POST', `activities/${activityId}/reveal`, { revealed: true });
    await retry(() => expect(JSON.stringify(told.frames)).toContain('"closed"'));
    expect(JSON.stringify(told.frames)).not.toContain('example.org');
  });

  it('make another entry of the text where its author changes them: nobody lets through what they have not read', async () => {
    const { put, find, decide, session, path } = await texts();
    await put(1, REPORT);
    const before = await find('Grid');
    await decide('Grid', 'approve');
    await put(2, REPORT);
    expect(await find('Grid')).toMatchObject({ id: before.id, state: 'shown' });

    await put(3, DOI);

    expect(await find('Grid')).toMatchObject({ state: 'waiting', sources: [DOI] });
    expect((await session.host.post(`${path}/entries/${before.id}/decide`, { verb: 'approve' })).status).toBe(404);
  });

  it('let a text wait where the room sees texts at once, since they can tell who wrote it', async () => {
    const { put, find } = await texts({ moderation: 'post' });
    await put(1);
    expect(await find('Grid')).toMatchObject({ state: 'shown' });
    await put(2, 'ERC 803312');
    expect(await find('Grid')).toMatchObject({ state: 'waiting' });
    await put(3);
    expect(await find('Grid')).toMatchObject({ state: 'shown' });
    expect(await find('Grid')).not.toHaveProperty('sources');
  });

  it('let a text wait that a host had worded anew, as its author says it in their words again', async () => {
    const { put, find, session, path } = await texts({ moderation: 'post' });
    await put(1);
    await session.host.post(`${path}/entries/${(await find('Grid')).id}/decide`, { verb: 'edit', text: 'The grid' });
    await put(2, REPORT);
    await session.host.post(`${path}/entries/${(await find('Grid')).id}/decide`, { verb: 'approve' });
    await session.host.post(`${path}/entries/${(await find('Grid')).id}/decide`, { verb: 'edit', text: 'The grid' });
    await put(3);
    expect(await find('Grid')).toMatchObject({ state: 'waiting' });
  });

  it('stay with the texts once the session is sealed, and nowhere else', async () => {
    const { session, activityId, result } = await texts({}, 'chatham_house');
    const phones = await session.phones(5);
    for (const [at, phone] of phones.entries()) {
      await phone.put(response(activityId, 1, sourced([`Grid ${at}`], [[`${REPORT}/${at}`]])));
    }
    await session.done('POST', 'session/close', { closeActivities: true });
    await live.app.get(SealSession).run(session.roundtable.id);

    const sources = (await result()).entries.map((entry) => `${entry.text} ${entry.sources?.join()}`);
    expect(sources.sort()).toEqual(phones.map((_, at) => `Grid ${at} ${REPORT}/${at}`));
    const rows = await live.database.query<{ answer: unknown }>('select answer from responses where activity_id = $1', [
      activityId,
    ]);
    expect(JSON.stringify(rows)).not.toContain('example.org');
  });

  it.each([
    ['attributed', [REPORT, 'ERC 803312']],
    // Where names are checked, what its author can be found by is no more kept than a name.
    ['chatham_house', undefined],
  ] as const)('stand in a result that is kept under the rule %s where they name nobody', async (rule, sources) => {
    const { session, activityId, path, result } = await texts({}, rule);
    for (const phone of await session.phones(5)) {
      await phone.put(response(activityId, 1, sourced(['Grid'], [[REPORT, 'ERC 803312']])));
    }
    for (const { id } of (await result()).entries) {
      await session.host.post(`${path}/entries/${id}/decide`, { verb: 'approve' });
    }
    await session.close(activityId);
    await session.host.post(`${path}/keep`);

    const [row] = await live.database.query<{ frozen: { result: EntriesResult } }>(
      'select frozen from poll_snapshots where activity_id = $1',
      [activityId],
    );
    expect(row?.frozen.result.entries.map((entry) => [entry.text, entry.sources])).toEqual(
      Array(5).fill(['Grid', sources]),
    );
  });

  it('are kept with a text that a host keeps as a contribution', async () => {
    const { session, put, decide, find, path } = await texts();
    await put(1, '10.1002/(SICI)1097', 'EP 1234567 B1');
    await decide('Grid', 'approve');
    expect((await session.host.post(`${path}/entries/${(await find('Grid')).id}/keep`, {})).status).toBeLessThan(300);
    const kept = await session.host.get(`/api/roundtables/${session.roundtable.id}/contributions`);
    expect(kept.body['items']).toMatchObject([
      { title: 'Grid', body: 'Grid\n\n- https://doi.org/10.1002/%28sici%291097\n- EP 1234567 B1' },
    ]);
  });
});
