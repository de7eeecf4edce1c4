import { SealSession } from '@rt/api/sessions';
import type { Tally } from '@rt/contracts';
import type { EntriesResult } from '@rt/domain/polling';
import type { ActivityKind } from '@rt/kinds';
import { LiveSession, type Phone, response, retry } from '@rt/testing';

import { PLAYS_A_ROOM } from '../every-kind/spec-kinds';
import { ownOf, react } from '../spec-board';
import { twoLiveServers } from '../spec-servers';

const KINDS = ['open_text', 'qa', 'idea_board'] as const;
const CLOSED = { ok: false, code: 'activity-closed' };

describe('A text that its author takes back once the question is closed', () => {
  const live = twoLiveServers(() => PLAYS_A_ROOM);

  /** A closed question, to which each of these people wrote what stands beside them; the room reads it all. */
  async function closed(kind: ActivityKind, written: readonly (readonly string[])[], over: object = {}) {
    const { rule = 'attributed', ...plan } = over as { rule?: 'attributed' | 'chatham_house' };
    const session = await LiveSession.start(live.app, { rule });
    const asked = { kind, config: { moderation: 'post' }, visibility: 'after_close', ...plan };
    const activityId = await session.open(asked);
    if (kind === 'idea_board') await session.done('POST', `activities/${activityId}/phase`, { to: 'write' });
    const phones = await session.phones(written.length);
    for (const [at, entries] of written.entries()) {
      expect(await phones[at]!.put(response(activityId, 1, { entries }))).toMatchObject({ ok: true });
    }
    const path = `activities/${activityId}`;
    const tally = () => session.done('GET', `${path}/tally`) as unknown as Promise<Tally>;
    const texts = async () => ((await tally()).result as EntriesResult).entries.map(({ text }) => text).sort();
    const idOf = async (text: string) =>
      ((await tally()).result as EntriesResult).entries.find((one) => one.text === text)!.id;
    const put = (phone: Phone, answer: unknown, n = 2, app = live.app) =>
      phone.put(response(activityId, n, answer), app);
    const frozen = async () =>
      (
        await live.database.query<{ frozen: string; n: number }>(
          `select frozen::text, (frozen ->> 'n')::int as n from poll_snapshots where roundtable_id = $1`,
          [session.roundtable.id],
        )
      ).at(0);
    return { session, activityId, path, phones, tally, texts, idOf, put, frozen };
  }

  it.each(KINDS)(
    'leaves the list of everybody at both processes, and the person what else they wrote: %s',
    async (kind) => {
      const { session, activityId, phones, tally, texts, put } = await closed(kind, [['Buses', 'Rail'], ['Ports']]);
      const [ann, ben] = phones as [Phone, Phone];
      await session.close(activityId);
      const [author, other] = [await ann.listen(live.apps[1]), await ben.listen()];

      expect(await put(ann, { entries: ['Buses'] })).toMatchObject({ ok: true });

      expect(await texts()).toEqual(['Buses', 'Ports']);
      expect(await tally()).toMatchObject({ state: 'closed', answered: 2 });
      await retry(() => expect(JSON.stringify(other.tally(activityId))).not.toContain('Rail'));
      await retry(() => expect(author.own(activityId)).toMatchObject({ n: 2, answer: { entries: ['Buses'] } }));

      expect(await put(ann, null, 3, live.apps[1])).toMatchObject({ ok: true });

      expect(await texts()).toEqual(['Ports']);
      expect(await tally()).toMatchObject({ answered: 1 });
      expect((await ownOf(ann)).answer).toBeNull();
    },
  );

  it('is taken back also where the time of the question was over long ago', async () => {
    const { session, activityId, phones, texts, put } = await closed('open_text', [['Buses'], ['Ports']], {
      durationSec: 60,
    });
    await session.close(activityId);
    await live.database.query(`update activities set closes_at = now() - interval '1 hour' where id = $1`, [
      activityId,
    ]);

    expect(await put(phones[0]!, null)).toMatchObject({ ok: true });

    expect(await texts()).toEqual(['Ports']);
  });

  it('is taken back once, however often and wherever it is sent', async () => {
    const { session, activityId, phones, tally, texts } = await closed('open_text', [['Buses', 'Rail'], ['Ports']]);
    await session.close(activityId);
    const sent = response(activityId, 2, null);

    const acks = await Promise.all([0, 1, 0, 1].map((at) => phones[0]!.put(sent, live.apps[at])));

    expect(acks.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(await texts()).toEqual(['Ports']);
    expect(await tally()).toMatchObject({ answered: 1 });
  });

  it('takes nothing else with it: no new text, no other words, nothing where answers are final', async () => {
    const { session, activityId, phones, texts, put } = await closed('open_text', [['Buses', 'Rail']]);
    await session.close(activityId);
    const phone = phones[0]!;
    for (const entries of [['Buses', 'Ports'], ['Ports'], ['Buses', 'Ports', 'Rail'], ['Buses', 'Rail']]) {
      expect([entries, await put(phone, { entries })]).toEqual([entries, expect.objectContaining(CLOSED)]);
    }
    expect(await put(phone, { entries: ['Buses'], named: [true] })).toMatchObject({ ok: false });
    expect(await texts()).toEqual(['Buses', 'Rail']);

    const final = await closed('open_text', [['Buses']], { allowChange: false });
    await final.session.close(final.activityId);
    expect(await final.put(final.phones[0]!, null)).toMatchObject({ ok: false, code: 'already-answered' });
    const chosen = await closed('single_choice', [], {
      config: {
        options: [
          { id: 'a', text: 'A' },
          { id: 'b', text: 'B' },
        ],
      },
    });
    const voter = await chosen.session.phone();
    await chosen.put(voter, { optionId: 'a' }, 1);
    await chosen.session.close(chosen.activityId);
    expect(await chosen.put(voter, null)).toMatchObject(CLOSED);
  });

  it('leaves what hosts have dealt with, as while it was open', async () => {
    const { session, activityId, path, phones, texts, idOf, put } = await closed('qa', [['One?', 'Two?']]);
    await session.done('POST', `${path}/entries/${await idOf('One?')}/decide`, { verb: 'answer' });
    await session.close(activityId);

    expect(await put(phones[0]!, null)).toMatchObject({ ok: true });

    expect(await texts()).toEqual(['One?']);
  });

  it('takes the votes on it with it, and hides what so few are left with', async () => {
    const people = ['One?', 'Two?', 'Three?', 'Four?', 'Five?'];
    const written = people.map((text) => [text]);
    const { session, activityId, phones, tally, texts, idOf, put } = await closed('qa', written, {
      rule: 'chatham_house',
    });
    const first = await idOf('One?');
    for (const phone of phones.slice(1)) expect(await react(phone, activityId, first)).toMatchObject({ status: 200 });
    await session.close(activityId);
    expect(await tally()).toMatchObject({ suppressed: false });

    expect(await put(phones[0]!, null)).toMatchObject({ ok: true });

    expect(await texts()).toEqual(people.slice(1).sort());
    expect(await tally()).toMatchObject({ suppressed: true });
    expect(await live.database.query('select 1 from entry_reactions where activity_id = $1', [activityId])).toEqual([]);
  });

  it('leaves what was frozen as the session ended, until its links are erased', async () => {
    const written = [['Buses', 'Rail'], ['Ports'], ['Roads'], ['Canals'], ['Trams']];
    const { session, activityId, phones, put, frozen } = await closed('open_text', written, { rule: 'chatham_house' });
    await session.done('POST', 'session/close', { closeActivities: true });
    expect(await frozen()).toMatchObject({ n: 5, frozen: expect.stringContaining('Rail') });

    expect(await put(phones[0]!, { entries: ['Buses'] })).toMatchObject({ ok: true });
    expect(await frozen()).toMatchObject({ n: 5, frozen: expect.not.stringContaining('Rail') });

    // Below five nothing of it is kept.
    expect(await put(phones[0]!, null, 3)).toMatchObject({ ok: true });
    expect(await frozen()).toBeUndefined();

    await live.app.get(SealSession).run(session.roundtable.id);
    expect(await put(phones[1]!, null)).toMatchObject({ ok: false });
    expect(await live.database.query('select 1 from entries where activity_id = $1', [activityId])).toEqual([]);
  });

  it('leaves a result that was kept before, and its contribution where too few are left', async () => {
    const written = [['Buses'], ['Ports'], ['Roads'], ['Canals'], ['Trams']];
    const { session, activityId, path, phones, put, frozen } = await closed('open_text', written, {
      rule: 'chatham_house',
    });
    await session.close(activityId);
    await session.done('POST', `${path}/keep`, {});
    const { items } = (await session.done('GET', 'contributions')) as { items: { id: string }[] };
    expect(items).toHaveLength(1);

    expect(await put(phones[0]!, null)).toMatchObject({ ok: true });

    expect(await frozen()).toBeUndefined();
    expect(await session.done('GET', 'contributions')).toMatchObject({ items: [{ state: 'withdrawn' }] });
  });

  it('is taken back also while another question that was kept is open again', async () => {
    const { session, activityId, phones, texts, put } = await closed('open_text', [['Buses'], ['Ports']]);
    await session.close(activityId);
    const kept = await session.open({ kind: 'open_text', config: { moderation: 'post' } });
    await phones[1]!.put(response(kept, 1, { entries: ['Canals'] }));
    await session.close(kept);
    await session.done('POST', `activities/${kept}/keep`, {});
    const opId = '00000000-0000-4000-8000-000000000002';
    await session.done('POST', `activities/${kept}/open-again`, { opId });

    expect(await put(phones[0]!, null)).toMatchObject({ ok: true });

    expect(await texts()).toEqual(['Ports']);
    expect(await session.done('GET', 'contributions')).toMatchObject({ items: [{ state: 'accepted' }] });
  });

  it('leaves phones that read the result of an earlier question', async () => {
    const { session, activityId, phones, put } = await closed('open_text', [['Buses', 'Rail'], ['Ports']]);
    const [ann, ben] = phones as [Phone, Phone];
    await session.close(activityId);
    const next = await session.open();
    await session.done('PUT', 'session/current', { activityId: next });
    const other = await ben.listen(live.apps[1]);
    await retry(() => expect(JSON.stringify(other.tally(activityId))).toContain('Rail'));

    await put(ann, { entries: ['Buses'] });

    await retry(() => expect(JSON.stringify(other.tally(activityId))).not.toContain('Rail'));
  });

  it('keeps no answer of an open question waiting, and loses none that comes as it opens again', async () => {
    const { session, activityId, path, phones, texts, put, tally } = await closed('open_text', [
      ['Buses', 'Rail'],
      ['Ports'],
    ]);
    const [ann, ben] = phones as [Phone, Phone];
    await session.close(activityId);
    await put(ann, { entries: ['Buses'] });
    await session.done('POST', `${path}/open-again`, { opId: '00000000-0000-4000-8000-000000000001' });

    expect(await put(ann, { entries: ['Buses', 'Trams'] }, 3)).toMatchObject({ ok: true });
    expect(await put(ben, { entries: ['Ports', 'Roads'] }, 2, live.apps[1])).toMatchObject({ ok: true });

    expect(await texts()).toEqual(['Buses', 'Ports', 'Roads', 'Trams']);
    expect(await tally()).toMatchObject({ answered: 2 });
  });
});
