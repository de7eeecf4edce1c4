import { randomUUID } from 'node:crypto';

import { SealSession } from '@rt/api/sessions';
import type { EntriesResult, Entry } from '@rt/domain/polling';
import { LiveSession, type Phone, response, retry } from '@rt/testing';

import { ownOf, react } from '../spec-board';
import { consoleAt, stageAt } from '../spec-screens';
import { twoLiveServers } from '../spec-servers';

describe('A question that votes hide', () => {
  const live = twoLiveServers();

  async function board(rule: 'attributed' | 'chatham_house' = 'attributed') {
    const [here, there] = live.apps;
    const session = await LiveSession.start(here, { rule });
    const config = { moderation: 'post', downvotes: true, hideAt: 2 };
    const activityId = await session.open({ kind: 'qa', config });
    const phones = await session.phones(6);
    await phones[0]!.put(response(activityId, 1, { entries: ['Rude?'] }));
    await phones[1]!.put(response(activityId, 1, { entries: ['When?'] }));
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
    const result = async () => (await session.host.get(`${path}/tally`)).body['result'] as EntriesResult;
    const find = async (text: string) => (await result()).entries.find((one) => one.text === text) as Entry;
    const id = (await find('Rude?')).id;
    const decide = (verb: string, more: object = {}, entryId = id) =>
      session.host.post(`${path}/entries/${entryId}/decide`, { verb, ...more });
    const against = (phone: Phone, n = 1, entryId = id) => react(phone, activityId, entryId, n, -1);
    return { here, there, session, activityId, phones, path, result, find, id, decide, against };
  }

  it('is gone from every screen of the room with the vote that hides it, and stands in the host’s list', async () => {
    const { here, there, session, activityId, phones, result, find, id, against } = await board();
    const [ann, ben, cat, dan] = phones as [Phone, Phone, Phone, Phone];
    const [author, reader] = [await ann.listen(there), await ben.listen(there)];
    for (const listener of [author, reader]) live.closeLater(listener);
    const stage = await stageAt(live, session, there);
    const host = await consoleAt(live, session, there);
    await against(cat);
    expect(await find('Rude?')).toMatchObject({ state: 'shown', reactions: { '-1': 1 } });

    // The second vote comes by the other process.
    const second = dan.http(there).put(`/api/live/activities/${activityId}/entries/${id}/reaction`, {
      ...{ round: 1, opId: randomUUID(), n: 1, value: -1 },
    });
    expect(await second).toMatchObject({ status: 200 });
    expect(await find('Rude?')).toMatchObject({ state: 'hidden', hiddenByVotes: true });
    expect(await result()).toMatchObject({ shown: 1, hidden: 1 });
    const left = { shown: 1, entries: [{ text: 'When?' }] };
    for (const screen of [reader, stage]) {
      await retry(() => expect(screen.tally(activityId)?.result).toMatchObject(left));
    }
    const listed = { id, text: 'Rude?', state: 'hidden', hiddenByVotes: true };
    await retry(() =>
      expect((host.tally(activityId)?.result as EntriesResult).entries).toContainEqual(expect.objectContaining(listed)),
    );
    const state = (await ben.http(here).get('/api/live/state')).body;
    const page = (await ben.http(here).get(`/api/live/activities/${activityId}/entries?order=top`)).body;
    const read = JSON.stringify([reader.tally(activityId), stage.tally(activityId), state, page]);
    expect(read).toContain('When?');
    expect(read).not.toContain('Rude?');
    expect(JSON.stringify([read, reader.frames, stage.frames])).not.toMatch(/hideAt|hiddenByVotes/);

    await retry(() => expect(JSON.stringify(author.frames.at(-1))).toContain('"hiddenByVotes":true'));
    expect((await ownOf(ann)).entries).toMatchObject([{ text: 'Rude?', state: 'hidden', hiddenByVotes: true }]);
    expect((await ownOf(ann)).entries[0]).not.toHaveProperty('reactions');
    expect(await against(phones[4]!)).toMatchObject({ status: 404 });
  });

  it('makes nothing else that its author asks wait to be read, until a host hides it as well', async () => {
    const { activityId, phones, find, decide, against } = await board();
    const [ann, , cat, dan] = phones as [Phone, Phone, Phone, Phone];
    await against(cat);
    await against(dan);
    expect(await find('Rude?')).toMatchObject({ hiddenByVotes: true });

    await ann.put(response(activityId, 2, { entries: ['Who?'] }));
    expect(await find('Who?')).toMatchObject({ state: 'shown' });
    for (const verb of ['show', 'hide']) expect(await decide(verb)).toMatchObject({ status: 200 });
    await ann.put(response(activityId, 3, { entries: ['Where?', 'Who?'] }));
    expect(await find('Where?')).toMatchObject({ state: 'waiting' });
  });

  it('is shown again in one press, and then hidden by no votes, only by hosts', async () => {
    const { phones, find, decide, against, path, session } = await board();
    const [ann, , cat, dan, eve, fay] = phones as [Phone, Phone, Phone, Phone, Phone, Phone];
    await against(cat);
    await against(dan);
    const pages = (await session.host.get(`${path}/entries?state=hidden`)).body['items'];
    expect(pages).toMatchObject([{ text: 'Rude?', hiddenByVotes: true }]);

    const shown = await decide('show');
    expect(shown).toMatchObject({ status: 200, body: { state: 'shown' } });
    expect(shown.body).not.toHaveProperty('hiddenByVotes');
    await against(eve);
    await against(fay);
    expect(await find('Rude?')).toMatchObject({ state: 'shown', reactions: { '-1': 4 } });
    await decide('hide');
    expect(await find('Rude?')).not.toHaveProperty('hiddenByVotes');
    expect((await ownOf(ann)).entries[0]).toMatchObject({ state: 'hidden' });
    expect((await ownOf(ann)).entries[0]).not.toHaveProperty('hiddenByVotes');
  });

  it('stays while nothing of votes may be told, since what is hidden would tell it', async () => {
    const { phones, find, against, activityId } = await board('chatham_house');
    const [ann, , cat, dan, eve, fay] = phones as [Phone, Phone, Phone, Phone, Phone, Phone];
    await against(cat);
    await against(dan);
    const when = (await find('When?')).id;
    // Ben has asked and not voted: the fifth who votes is for another question.
    for (const phone of [ann, eve]) await react(phone, activityId, when);
    expect(await find('Rude?')).toMatchObject({ state: 'shown' });
    await react(fay, activityId, when);
    expect(await find('Rude?')).toMatchObject({ state: 'hidden', hiddenByVotes: true, reactions: { '-1': 2 } });
  });

  it('stays also while the others only abstained, as they could before', async () => {
    const { phones, find, against, activityId } = await board('chatham_house');
    await live.database.query(
      `insert into responses (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
       select org_id, activity_id, round, decode(md5(i::text) || md5(i::text), 'hex'), gen_random_uuid(), 1,
         '{"abstain":true}', '{"abstain":true}' from activity_live, generate_series(1, 3) i where activity_id = $1`,
      [activityId],
    );
    await against(phones[2]!);
    await against(phones[3]!);
    expect(await find('Rude?')).toMatchObject({ state: 'shown' });
  });

  it('takes with it what is merged with it, and each author is told', async () => {
    const { phones, find, decide, against, result } = await board();
    const [, ben, cat, dan] = phones as [Phone, Phone, Phone, Phone];
    const when = (await find('When?')).id;
    await against(cat, 1, when);
    await decide('merge', { into: (await find('Rude?')).id }, when);
    await against(dan);
    expect(await result()).toMatchObject({ shown: 0, hidden: 1 });
    expect((await ownOf(ben)).entries).toMatchObject([{ text: 'When?', state: 'hidden', hiddenByVotes: true }]);
  });

  it('is still told apart once the session is sealed, and is in nothing that is read by others', async () => {
    const { session, phones, find, against, activityId, result } = await board('chatham_house');
    for (const phone of phones.slice(1)) await against(phone);
    expect(await find('Rude?')).toMatchObject({ state: 'hidden' });
    for (const [at, phone] of phones.slice(2).entries()) {
      await phone.put(response(activityId, 1, { entries: [`Question ${at}?`] }));
    }
    await session.done('POST', 'session/close', { closeActivities: true });
    await live.app.get(SealSession).run(session.roundtable.id);

    expect(await find('Rude?')).toMatchObject({ state: 'hidden', hiddenByVotes: true });
    expect(await result()).toMatchObject({ shown: 5, hidden: 1 });
  });

  it('needs votes against, and a number that makes sense', async () => {
    const { session } = await board();
    const planned = (config: object) =>
      session.host.post(`/api/roundtables/${session.roundtable.id}/activities`, {
        ...{ kind: 'qa', question: 'What would you ask?', config },
      });
    expect(await planned({ hideAt: 3 })).toMatchObject({
      status: 422,
      body: { field: 'config.hideAt', message: expect.stringContaining('only where people can also vote against it') },
    });
    expect(await planned({ downvotes: true, hideAt: 0 })).toMatchObject({
      status: 422,
      body: { field: 'config.hideAt' },
    });
    expect(await planned({ downvotes: true, hideAt: null })).toMatchObject({ body: { config: { downvotes: true } } });
  });
});
