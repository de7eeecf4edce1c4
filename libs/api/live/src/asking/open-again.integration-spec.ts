import { randomUUID } from 'node:crypto';

import { SealSession } from '@rt/api/sessions';
import type { EntriesResult, Entry } from '@rt/domain/polling';
import { ACTIVITY_KINDS, opensAgain } from '@rt/kinds';
import { LiveSession, type Phone, response, retry } from '@rt/testing';

import { ownOf, react } from '../spec-board';
import { liveServer } from '../spec-servers';

const KINDS = ACTIVITY_KINDS.filter(opensAgain);

describe('Opening closed texts again', () => {
  const live = liveServer();

  const openAgain = (session: LiveSession, id: string, body: object = {}) =>
    session.host.post(`/api/roundtables/${session.roundtable.id}/activities/${id}/open-again`, {
      opId: randomUUID(),
      ...body,
    });
  const resultOf = async (session: LiveSession, id: string) =>
    (await session.done('GET', `activities/${id}/tally`))['result'] as EntriesResult;
  const textsOf = async (session: LiveSession, id: string) =>
    (await resultOf(session, id)).entries.map(({ text, state }) => `${state} ${text}`).sort();
  const decide = async (session: LiveSession, id: string, text: string, verb: string) => {
    const entry = (await resultOf(session, id)).entries.find((one) => one.text === text);
    return session.done('POST', `activities/${id}/entries/${entry?.id}/decide`, { verb });
  };
  const planned = async (session: LiveSession, id: string) => {
    const { items } = (await session.done('GET', 'activities')) as { items: { id: string }[] };
    return items.find((one) => one.id === id);
  };
  const write = (phone: Phone, id: string, n: number, ...entries: string[]) =>
    phone.put(response(id, n, entries.length > 0 ? { entries } : null));
  const epochOf = async (session: LiveSession, id: string) =>
    (await live.host(session)).state!.activities.find((one) => one.id === id)!.epoch;
  const opened = (id: string) =>
    live.database.query("select 1 from audit_events where verb = 'open-again' and subject_id = $1", [id]);

  describe.each(KINDS)('%s', (kind) => {
    /** Closed, with two texts of one person, one of which a host has hidden. */
    async function closed(over: Record<string, unknown> = {}, rule = 'attributed') {
      const session = await LiveSession.start(live.app, { rule: rule as never });
      const phones = await session.phones(2);
      const id = await session.open({ kind, config: { moderation: 'post' }, ...over });
      await write(phones[0]!, id, 1, 'Ports', 'Rail');
      await decide(session, id, 'Rail', 'hide');
      await session.close(id);
      return { session, phones, id };
    }

    it('goes on in the same round with all that was written, hidden and decided', async () => {
      const { session, phones, id } = await closed();
      const screen = await live.listen(phones[1]!);
      expect(await openAgain(session, id, { epoch: await epochOf(session, id) })).toMatchObject({
        status: 200,
        body: { currentActivityId: id },
      });

      await retry(() => expect(screen.changedActivities.at(-1)).toMatchObject({ id, state: 'open', round: 1 }));
      expect(screen.changedActivities.at(-1)).not.toHaveProperty('roundNo');
      expect(await planned(session, id)).toMatchObject({ state: 'open', round: 1, roundNo: 1, answered: 1 });
      expect(await textsOf(session, id)).toEqual(['hidden Rail', 'shown Ports']);
      expect(JSON.stringify(await ownOf(phones[0]!))).toContain('Ports');
    });

    it('takes further texts, changed ones and withdrawals of those who had written', async () => {
      const { session, phones, id } = await closed();
      await openAgain(session, id);

      expect(await write(phones[1]!, id, 1, 'Skills')).toMatchObject({ n: 1 });
      expect(await write(phones[0]!, id, 2, 'Harbours', 'Rail')).toMatchObject({ n: 2 });
      const texts = (await resultOf(session, id)).entries.map(({ text }) => text);
      expect(texts.sort()).toEqual(['Harbours', 'Rail', 'Skills']);
      expect(await write(phones[0]!, id, 3)).toMatchObject({ n: 3 });
      await session.close(id);
      // A board keeps what a host has hidden.
      expect((await textsOf(session, id)).filter((one) => !one.startsWith('hidden'))).toEqual(['shown Skills']);
    });

    it('opens what its time has closed, for as long once more', async () => {
      const session = await LiveSession.start(live.app, { rule: 'attributed' });
      const id = await session.open({ kind, config: {}, durationSec: 60 });
      await live.database.query(`update activities set closes_at = now() - interval '1 minute' where id = $1`, [id]);
      await retry(async () => expect(await planned(session, id)).toMatchObject({ state: 'closed' }));

      // Also where nobody had written yet.
      expect(await openAgain(session, id)).toMatchObject({ status: 200 });
      const left = (await live.host(session)).state!.activities[0]!.remainingMs!;
      expect(left).toBeGreaterThan(30_000);
    });

    it('shows the room no result of before until it is closed, and shown, again', async () => {
      const { session, phones, id } = await closed({ visibility: 'on_reveal' });
      await session.done('POST', `activities/${id}/reveal`, { revealed: true });
      await openAgain(session, id);

      expect(await planned(session, id)).toMatchObject({ revealed: false });
      await session.close(id);
      const { state } = await live.listen(phones[1]!);
      expect(state!.activities[0]).toMatchObject({ revealed: false });
      expect((await live.host(session)).state!.session.stage).toMatchObject({
        shows: 'question',
        noResults: 'not-shown',
      });
    });

    it('opens once for a press that is repeated, and for two hosts at once', async () => {
      const { session, id } = await closed();
      const epoch = await epochOf(session, id);
      const opId = randomUUID();
      const answers = await Promise.all([
        openAgain(session, id, { epoch, opId }),
        openAgain(session, id, { epoch, opId }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(await openAgain(session, id, { epoch })).toMatchObject({
        status: 409,
        body: { code: 'version-conflict' },
      });
      expect(await opened(id)).toHaveLength(1);

      // A repetition that comes late opens nothing that has been closed since.
      await session.close(id);
      expect(await openAgain(session, id, { opId })).toMatchObject({ status: 200 });
      expect(await planned(session, id)).toMatchObject({ state: 'closed' });
    });
  });

  it('takes texts that the room reads after the close alone away from phones until it closes again', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const phone = await session.phone();
    const id = await session.open({ kind: 'open_text', config: { moderation: 'post' }, visibility: 'after_close' });
    await write(phone, id, 1, 'Ports');
    await session.close(id);
    const told = async () => JSON.stringify((await live.listen(await session.phone())).state!.activities[0]!.tally);
    expect(await told()).toContain('Ports');

    await openAgain(session, id);
    expect(await told()).not.toContain('Ports');
    await session.close(id);
    expect(await told()).toContain('Ports');
  });

  it('keeps votes, and takes further ones', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const phones = await session.phones(3);
    const id = await session.open({ kind: 'qa', config: { moderation: 'post' }, visibility: 'always' });
    await write(phones[0]!, id, 1, 'When?');
    const [{ id: entry }] = (await resultOf(session, id)).entries as readonly [Entry];
    await react(phones[1]!, id, entry);
    await session.close(id);
    expect((await react(phones[2]!, id, entry)).status).toBe(409);

    await openAgain(session, id);
    expect((await react(phones[2]!, id, entry)).status).toBe(200);
    expect((await resultOf(session, id)).entries).toMatchObject([{ reactions: { '1': 2 } }]);
  });

  it('goes on with a board of ideas in the phase in which it was closed, with its groups', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const id = await session.open({ kind: 'idea_board', config: { moderation: 'post' } });
    await write(await session.phone(), id, 1, 'Ports');
    await session.done('POST', `activities/${id}/phase`, { to: 'group' });
    const [{ id: entry }] = (await resultOf(session, id)).entries as readonly [Entry];
    await session.done('POST', `activities/${id}/entries/arrange`, {
      moves: [{ entryId: entry, from: null }],
      name: 'Water',
    });
    await session.close(id);
    await openAgain(session, id);

    expect((await live.host(session)).state!.activities[0]!.config).toMatchObject({ phase: 'group' });
    expect((await resultOf(session, id)).entries).toMatchObject([{ text: 'Water', merged: [{ text: 'Ports' }] }]);
  });

  it('opens only what was closed, what goes on as it stands, and in a session that runs', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const texts = await session.open({ kind: 'open_text', config: {} });
    expect(await openAgain(session, texts)).toMatchObject({
      status: 409,
      body: { message: 'Only a question that has closed can be opened again.' },
    });
    const choice = await session.open();
    await session.close(choice);
    expect((await openAgain(session, choice)).status).toBe(422);
    await session.close(texts);
    expect((await openAgain(session, texts, { opId: 'x' })).body).toMatchObject({ field: 'opId' });
    expect(await openAgain(session, texts, { from: texts, fromView: 'question' })).toMatchObject({ status: 409 });

    await session.done('POST', 'session/close', {});
    expect((await openAgain(session, texts)).status).toBe(409);
    await live.app.get(SealSession).run(session.roundtable.id);
    expect((await openAgain(session, texts)).status).toBe(409);
    expect(await planned(session, texts)).toMatchObject({ state: 'closed' });
  });

  it('opens nothing whose writers are known by a key that was lost: they would count twice', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const id = await session.open({ kind: 'open_text', config: {} });
    await write(await session.phone(), id, 1, 'Ports');
    await session.close(id);
    await live.database.query('update roundtables set key_no = key_no + 1 where id = $1', [session.roundtable.id]);

    expect(await openAgain(session, id)).toMatchObject({ status: 409 });
    expect(await planned(session, id)).toMatchObject({ state: 'closed' });
  });
});
