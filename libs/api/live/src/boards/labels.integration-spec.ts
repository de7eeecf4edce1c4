import { SealSession } from '@rt/api/sessions';
import type { EntriesResult, Entry } from '@rt/domain/polling';
import { LiveSession, type Phone, response, retry } from '@rt/testing';

import { ideasBoard, ownOf } from '../spec-board';
import { liveServer } from '../spec-servers';

const labels = [
  { id: 'cost', text: 'Cost' },
  { id: 'people', text: 'People' },
];
const columns = [
  { id: 'now', text: 'Now' },
  { id: 'later', text: 'Later' },
];

describe('Labels that hosts give', () => {
  const live = liveServer();

  async function texts(rule: 'attributed' | 'chatham_house' = 'attributed') {
    const session = await LiveSession.start(live.app, { rule });
    const activityId = await session.open({ kind: 'open_text', config: { moderation: 'post', labels } });
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    await ann.put(response(activityId, 1, { entries: ['Pay', 'Skills'] }));
    await ben.put(response(activityId, 1, { entries: ['Grid'] }));
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
    const result = async () => (await session.host.get(`${path}/tally`)).body['result'] as EntriesResult;
    const find = async (text: string) => (await result()).entries.find((one) => one.text === text) as Entry;
    const label = (changes: readonly object[], add?: string) =>
      session.host.post(`${path}/entries/label`, { changes, ...(add === undefined ? {} : { add }) });
    const counts = async () => (await result()).labelled?.map(({ text, count }) => `${text} ${count}`);
    return { session, activityId, path, ann, ben, find, label, counts, result };
  }

  it('are counted over all that is shown, and hold for as long as a host leaves them', async () => {
    const { find, label, counts, session, path, result } = await texts('chatham_house');
    const [pay, skills] = [await find('Pay'), await find('Skills')];
    expect(await counts()).toBeUndefined();

    const changes = [
      { entryId: pay.id, from: [], to: ['cost', 'people'] },
      { entryId: skills.id, from: [], to: ['people'] },
    ];
    expect(await label(changes)).toMatchObject({ status: 200, body: { labels } });
    expect(await counts()).toEqual(['Cost 1', 'People 2']);

    await session.host.post(`${path}/entries/${skills.id}/decide`, { verb: 'hide' });
    expect(await counts()).toEqual(['Cost 1', 'People 1']);
    expect((await label([{ entryId: pay.id, from: ['people', 'cost'], to: [] }])).status).toBe(200);
    expect((await find('Pay')).labels).toBeUndefined();
    expect((await label([{ entryId: pay.id, from: [], to: ['cost'] }])).status).toBe(200);
    expect((await result()).entries.find(({ text }) => text === 'Pay')?.labels).toEqual(['cost']);
  });

  it('stay with the texts once the session is sealed', async () => {
    const { session, activityId, label, counts, result } = await texts('chatham_house');
    for (const phone of await session.phones(4)) await phone.put(response(activityId, 1, { entries: ['Ports'] }));
    const entries = (await result()).entries.map(({ id: entryId }) => ({ entryId, from: [], to: ['cost'] }));
    await label(entries);
    await session.done('POST', 'session/close', { closeActivities: true });
    await live.app.get(SealSession).run(session.roundtable.id);

    expect(await counts()).toEqual(['Cost 7', 'People 0']);
    expect((await result()).entries.map(({ labels: of }) => of)).toEqual(Array(7).fill(['cost']));
  });

  it('are refused over what another host has chosen since, and a repetition changes nothing', async () => {
    const { find, label } = await texts();
    const { id: entryId } = await find('Pay');
    const change = { entryId, from: [], to: ['cost'] };
    expect([await label([change]), await label([change])].map(({ status }) => status)).toEqual([200, 200]);
    expect(await label([{ entryId, from: [], to: ['people'] }])).toMatchObject({
      status: 409,
      body: { field: 'changes[0].from', message: expect.stringContaining('Pay') },
    });
    expect((await find('Pay')).labels).toEqual(['cost']);
    expect(await label([{ entryId, from: ['cost'], to: ['other'] }])).toMatchObject({
      status: 422,
      body: { field: 'changes[0].to' },
    });
  });

  it('can be added while hosts read: once, however it is written, and no answer on its way is refused', async () => {
    const { find, label, counts, ann, activityId, path, session } = await texts();
    const told = await ann.listen();
    live.closeLater(told);
    const { id: entryId } = await find('Grid');
    const first = await label([{ entryId, from: [], to: [] }], 'Energy');
    const again = await label([{ entryId, from: [], to: [] }], 'ENERGY');
    expect([first, again]).toMatchObject([{ status: 200 }, { status: 200 }]);
    expect(again.body['added']).toBe(first.body['added']);
    expect(await counts()).toEqual(['Cost 0', 'People 0', 'Energy 1']);
    expect(await ann.put(response(activityId, 2, { entries: ['Pay', 'Ports'] }))).toMatchObject({ ok: true });
    expect(JSON.stringify(told.frames)).not.toMatch(/Energy|Cost/);
    // Whoever reads the session, and the host's console with each frame, has the label to choose.
    const { body } = await session.host.get(path.replace(/\/[^/]+$/, ''));
    expect(JSON.stringify(body)).toContain('"Energy"');
  });

  it('are gone once the form of the question leaves them out, and no wording has changed with that', async () => {
    const { find, label, path, session, counts } = await texts();
    await label([{ entryId: (await find('Grid')).id, from: [], to: [] }], 'Mr Smith');
    expect(await counts()).toEqual(['Cost 0', 'People 0', 'Mr Smith 1']);

    const many = Array.from({ length: 10 }, (_, at) => ({ id: `l${at}`, text: `Label ${at}` }));
    const changed = await session.host.patch(path, { config: { moderation: 'post', labels: [...labels, ...many] } });

    expect(changed).toMatchObject({ status: 200, body: { amended: false, configVersion: 1 } });
    expect(await counts()).toHaveLength(12);
    expect(JSON.stringify(await counts())).not.toContain('Smith');
    // What comes later is another label.
    expect((await find('Grid')).labels).toBeUndefined();
    expect(await session.host.patch(path, { question: 'What first?' })).toMatchObject({ status: 200 });
  });

  it('that hosts typed since a form was opened stay as it is saved, and hosts hear of what it changes', async () => {
    const { find, label, path, session, counts } = await texts();
    const host = await live.host(session);
    await label([{ entryId: (await find('Grid')).id, from: [], to: [] }], 'Energy');
    const place = { id: 'place', text: 'Place' };

    const config = { moderation: 'post', labels: [...labels, place] };
    await session.host.patch(path, { config, seenLabels: labels.map(({ id }) => id) });

    expect(await counts()).toEqual(['Cost 0', 'People 0', 'Place 0', 'Energy 1']);
    await retry(() => expect(JSON.stringify(host.changedActivities.at(-1))).toContain('"Place"'));
    await label([{ entryId: (await find('Pay')).id, from: [], to: [] }], 'Wages');
    expect(await counts()).toEqual(['Cost 0', 'People 0', 'Place 0', 'Energy 1', 'Wages 1']);
  });

  it('stay on their texts where two hosts think of the same one, by press and in the form', async () => {
    const { find, label, path, session, counts } = await texts();
    const changes = [{ entryId: (await find('Grid')).id, from: [], to: [] }];
    const { added } = (await label(changes, 'Energy')).body;

    const config = { moderation: 'post', labels: [...labels, { id: 'mine', text: 'Energy' }] };
    const saved = await session.host.patch(path, { config, seenLabels: labels.map(({ id }) => id) });

    expect(saved.status).toBe(200);
    expect(await counts()).toEqual(['Cost 0', 'People 0', 'Energy 1']);
    expect((await label(changes, 'energy')).body).toMatchObject({ added });
  });

  it('hold over a column that the author chose, until a host moves the idea back', async () => {
    const { session, activityId, path, enter, id, shown } = await ideasBoard(live.app, { columns });
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    const write = (n: number, ...at: string[]) =>
      ann.put(response(activityId, n, { entries: ['Ports', 'Rail'], columns: at } as { entries: readonly string[] }));
    await write(1, 'now', 'now');
    const entryId = await id('Ports');
    const label = (from: string, ...to: string[]) =>
      session.host.post(`${path}/entries/label`, { changes: [{ entryId, from: [from], to }] });
    expect(await label('now', 'later')).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
    await enter('show');

    expect((await label('now', 'later')).status).toBe(200);

    const columnsOf = async (entries: readonly Pick<Entry, 'text' | 'labels'>[]) =>
      entries.map(({ text, labels: of }) => `${text}: ${of?.join()}`).sort();
    await retry(async () => expect(await columnsOf(await shown(ben))).toEqual(['Ports: later', 'Rail: now']));
    expect((await ownOf(ann)).entries).toMatchObject([{ labels: ['later'], relabelled: true }, { labels: ['now'] }]);
    await write(2, 'now', 'later');
    await retry(async () => expect(await columnsOf(await shown(ben))).toEqual(['Ports: later', 'Rail: later']));
    expect(await label('later')).toMatchObject({ status: 422, body: { field: 'changes[0].to' } });
    await label('later', 'now');
    await retry(async () => expect(await columnsOf(await shown(ben))).toEqual(['Ports: now', 'Rail: later']));
    expect((await ownOf(ann)).entries[0]).not.toHaveProperty('relabelled');
  });
});
