import { SealSession } from '@rt/api/sessions';
import type { ContributionBody, OwnAnswer } from '@rt/contracts';
import type { EntriesResult, OwnEntry } from '@rt/domain/polling';
import { buildAccount, LiveSession, type Phone, response, retry, signIn } from '@rt/testing';

import { twoLiveServers } from '../spec-servers';

const QUESTION = 'When will permits be faster?';

describe('An entry that is kept as a contribution', () => {
  const live = twoLiveServers();

  async function board(rule: 'attributed' | 'chatham_house' = 'chatham_house', over: object = {}) {
    const session = await LiveSession.start(live.app, { rule });
    const activityId = await session.open({ kind: 'qa', config: { moderation: 'post' }, ...over });
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
    const result = async () => (await session.host.get(`${path}/tally`)).body['result'] as EntriesResult;
    const page = async (state: string) =>
      (await session.host.get(`${path}/entries?state=${state}`)).body['items'] as EntriesResult['entries'];
    const keep = (id: string, host = session.host) => host.post(`${path}/entries/${id}/keep`, {});
    const kept = async () =>
      (await session.host.get(`/api/roundtables/${session.roundtable.id}/contributions`)).body[
        'items'
      ] as ContributionBody[];
    return { session, activityId, path, result, page, keep, kept };
  }

  const write = (phone: Phone, activityId: string, ...entries: string[]) =>
    phone.put(response(activityId, 1, { entries }));
  const ownOf = async (phone: Phone, app = live.app) =>
    ((await phone.http(app).get('/api/live/state')).body['own'] as OwnAnswer[])[0]?.entries as OwnEntry[];
  const bySecret = (secret: string | undefined, verb = '') =>
    live.apps[1].client().post<ContributionBody>(`/api/contributions/by-secret${verb}`, { secret });

  it('is one question of the record, worded as the room reads it, of which its author alone holds the receipt', async () => {
    const { session, activityId, path, page, keep, kept } = await board();
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    await write(ann, activityId, 'When permit?');
    await write(ben, activityId, 'Who trains people?');
    const [own] = await ownOf(ann);
    expect(own?.receipt).toMatch(/^[\w-]{43}$/);
    // The same at every process, and of each entry its own.
    expect((await ownOf(ann, live.apps[1]))[0]?.receipt).toBe(own?.receipt);
    expect((await ownOf(ben))[0]?.receipt).not.toBe(own?.receipt);
    await session.host.post(`${path}/entries/${own!.id}/decide`, { verb: 'edit', text: QUESTION });

    // Two presses at the same moment, and one more.
    const answers = await Promise.all([keep(own!.id), keep(own!.id)]);
    answers.push(await keep(own!.id));

    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
    const items = await kept();
    expect(items).toMatchObject([
      { type: 'question', state: 'submitted', title: QUESTION, body: QUESTION, activityId },
    ]);
    expect(items[0]?.attribution).toMatchObject({ stakeholderType: null, regionCode: null });
    expect((await page('shown')).map(({ text, kept: isKept }) => [text, isKept]).sort()).toEqual([
      [QUESTION, true],
      ['Who trains people?', undefined],
    ]);
    expect(await ownOf(ann)).toMatchObject([{ text: 'When permit?', edited: QUESTION, kept: true }]);
    expect((await bySecret(own?.receipt)).body).toMatchObject({ state: 'submitted', title: QUESTION });
    expect((await bySecret((await ownOf(ben))[0]?.receipt)).status).toBe(404);
    const audited = await live.database.query<{ verb: string }>(
      `select * from audit_events where verb = 'keep-entry' and roundtable_id = $1`,
      [session.roundtable.id],
    );
    expect(audited).toHaveLength(1);
    expect(JSON.stringify(audited)).not.toContain('permits');
  });

  it('is none of a round that was set aside, and is one once that is put back', async () => {
    const { session, activityId, keep, kept } = await board();
    const phone = await session.phone();
    await write(phone, activityId, 'Which permits first?');
    const [own] = await ownOf(phone);
    await session.done('POST', `activities/${activityId}/reset`);

    expect((await keep(own!.id)).status).toBe(404);
    expect(await kept()).toEqual([]);

    await session.done('POST', `activities/${activityId}/undo-reset`);
    expect((await keep(own!.id)).status).toBe(204);
  });

  it('is told to its author alone, while it is shown to the room as before', async () => {
    const { session, activityId, keep } = await board('attributed');
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    const [author, other] = [await ann.listen(live.apps[1]), await ben.listen()];
    [author, other].forEach((listener) => live.closeLater(listener));
    await write(ann, activityId, QUESTION);
    const own = (await ownOf(ann))[0]!;

    await keep(own.id);

    await retry(() => expect(author.own(activityId)?.entries).toMatchObject([{ kept: true, receipt: own.receipt }]));
    await write(ben, activityId, 'Who trains people?');
    await retry(() => expect((other.tally(activityId)?.result as EntriesResult | undefined)?.entries).toHaveLength(2));
    expect(JSON.stringify(other.frames)).not.toContain(own.receipt);
    expect(JSON.stringify(other.frames)).not.toContain('"kept"');
  });

  it('is withdrawn by its receipt, also once the session is sealed, and nothing that stays leads from it to a seat', async () => {
    const { session, activityId, keep, page } = await board();
    // So many that what they wrote stays after sealing.
    const phones = await session.phones(5);
    for (const [at, phone] of phones.entries()) await write(phone, activityId, at === 0 ? QUESTION : `Other ${at}?`);
    const ann = phones[0]!;
    const own = (await ownOf(ann))[0]!;
    await keep(own.id);
    const { roundtable } = session;
    await session.done('POST', 'session/close', { closeActivities: true });
    await live.app.get(SealSession).run(roundtable.id);

    const [row] = await live.database.query<Record<string, unknown>>(
      'select * from contribution_drafts where roundtable_id = $1',
      [roundtable.id],
    );
    expect(row).toMatchObject({ activity_id: activityId, op_mark: null, draft_body: QUESTION });
    const entries = await live.database.query<Record<string, unknown>>('select * from entries where activity_id = $1', [
      activityId,
    ]);
    expect(entries).toHaveLength(5);
    for (const entry of entries) expect(entry).toMatchObject({ voice: null, kept: false });
    const stored = JSON.stringify([row, entries]);
    for (const secret of [own.id, own.receipt!, ann.participation.id]) expect(stored).not.toContain(secret);
    const [first] = await page('shown');
    expect((await keep(first!.id)).body).toMatchObject({ code: 'sealed' });

    expect((await bySecret(own.receipt)).body).toMatchObject({ state: 'submitted' });
    const withdrawn = await bySecret(own.receipt, '/withdraw');
    expect([withdrawn.status, withdrawn.body.state]).toEqual([200, 'withdrawn']);
    expect((await bySecret(own.receipt, '/withdraw')).body.state).toBe('withdrawn');
  });

  it('is kept once the room reads it, and has no receipt where a host typed it', async () => {
    const { session, activityId, path, keep, kept, result } = await board();
    const ann = await session.phone();
    await session.host.post(`${path}/entries`, { text: 'Asked aloud?' });
    await write(ann, activityId, 'Ask me at 0151 496 0123');
    const own = (await ownOf(ann))[0]!;
    expect((await keep(own.id)).body).toMatchObject({ code: 'invalid' });
    expect(await kept()).toEqual([]);
    await session.host.post(`${path}/entries/${own.id}/decide`, { verb: 'approve' });

    expect((await keep(own.id)).status).toBe(204);
    const aloud = (await result()).entries.find(({ text }) => text === 'Asked aloud?');
    expect((await keep(aloud!.id)).status).toBe(204);

    expect((await kept()).map(({ state, body }) => [state, body]).sort()).toEqual([
      ['submitted', 'Ask me at 0151 496 0123'],
      ['submitted', 'Asked aloud?'],
    ]);
    expect((await bySecret(own.receipt)).body.state).toBe('submitted');
    const [row] = await live.database.query<{ hash: string | null }>(
      `select author_secret_hash as hash from contribution_drafts where roundtable_id = $1 and draft_body = 'Asked aloud?'`,
      [session.roundtable.id],
    );
    expect(row?.hash).toBeNull();
  });

  it('has the answer that a host wrote below it, as words of its own', async () => {
    const { session, activityId, path, keep, kept } = await board();
    const ann = await session.phone();
    await ann.put(response(activityId, 1, { entries: [QUESTION, 'Who trains people?'] }));
    const own = await ownOf(ann);
    const idOf = (asked: string) => own.find(({ text }) => text === asked)!.id;
    await session.host.post(`${path}/entries/${idOf(QUESTION)}/decide`, { verb: 'answer', text: 'From May on.' });
    await session.host.post(`${path}/entries/${idOf('Who trains people?')}/decide`, { verb: 'answer' });
    for (const { id } of own) expect((await keep(id)).status).toBe(204);

    expect((await kept()).map(({ title, body }) => [title, body]).sort()).toEqual([
      [QUESTION, `${QUESTION}\n\nAnswer: From May on.`],
      ['Who trains people?', 'Who trains people?'],
    ]);
  });

  it('is a comment where people wrote to an open question, and bounces no answer on its way', async () => {
    const { session, activityId, path, keep, kept } = await board('attributed', {
      ...{ kind: 'open_text', question: 'What helps?', config: { moderation: 'post', maxPerPerson: 2 } },
    });
    const ann = await session.phone();
    await write(ann, activityId, 'X');
    const own = (await ownOf(ann))[0]!;
    const [, sent] = await Promise.all([keep(own.id), ann.put(response(activityId, 2, { entries: ['X', 'Rail'] }))]);
    expect(sent).toMatchObject({ ok: true });
    expect(await kept()).toMatchObject([{ type: 'comment', title: 'What helps? X', body: 'X' }]);

    // What its author takes back stays kept until the receipt is shown.
    await ann.put(response(activityId, 3, null));
    expect((await bySecret(own.receipt)).body.state).toBe('submitted');
    const taker = live.app.client({
      cookie: await signIn(live.app, await buildAccount(live.database, { roles: ['note_taker'] })),
    });
    expect((await keep(own.id, taker)).status).toBe(403);
    expect((await session.host.post(`${path}/entries/${own.id}/keep`, {})).status).toBe(404);
  });
});
