import { randomUUID } from 'node:crypto';

import { SealSession } from '@rt/api/sessions';
import type { RoundsTold, WordsResult } from '@rt/domain/polling';
import { LiveSession, type Phone, response } from '@rt/testing';

import { ownOf } from '../spec-board';
import { liveServer } from '../spec-servers';

interface Told {
  readonly respondents: number | null;
  readonly suppressed: boolean;
  readonly result: WordsResult | null;
  readonly rounds: RoundsTold<WordsResult>;
}

describe('Asking for words again', () => {
  const live = liveServer();

  const again = (session: LiveSession, id: string, body: object = {}) =>
    session.done('POST', `activities/${id}/ask-again`, { opId: randomUUID(), ...body });
  const tallyOf = async (session: LiveSession, id: string) =>
    (await session.done('GET', `activities/${id}/tally`)) as unknown as Told;
  const write = async (phone: Phone, id: string, at: { round: number; n: number }, ...words: string[]) =>
    expect(await phone.put(response(id, at.n, { words }, { round: at.round }))).toMatchObject({ n: at.n });
  const countsOf = (result: WordsResult | null | undefined) =>
    Object.fromEntries((result?.words ?? []).map(({ key, count, state = 'shown' }) => [`${state} ${key}`, count]));

  async function firstRound(people: number, rule: string, config: object = { moderation: 'post' }) {
    const session = await LiveSession.start(live.app, { rule: rule as never });
    const phones = await session.phones(people);
    const id = await session.open({ kind: 'word_cloud', config, visibility: 'after_close' });
    for (const phone of phones) await write(phone, id, { round: 1, n: 1 }, 'ports');
    await session.close(id);
    return { session, phones, id };
  }

  it('goes on with the words of everybody, which they can change, and keeps the cloud of before beside', async () => {
    const { session, phones, id } = await firstRound(2, 'attributed');
    await again(session, id);
    expect(await ownOf(phones[0]!)).toMatchObject({ round: 2, n: 1, answer: { words: ['ports'] } });
    expect((await live.host(session)).state!.activities[0]).toMatchObject({ state: 'open', roundNo: 2, answered: 2 });

    await write(phones[0]!, id, { round: 2, n: 2 }, 'ports', 'rail');
    await write(await session.phone(), id, { round: 2, n: 1 }, 'rail');
    await session.close(id);
    const { result, rounds, respondents } = await tallyOf(session, id);
    expect([respondents, countsOf(result)]).toEqual([3, { 'shown ports': 2, 'shown rail': 2 }]);
    expect(countsOf(rounds.former[0]?.result)).toEqual({ 'shown ports': 2 });
  });

  it('has no unread word of a round before for the room once reading is off, and hides one that nobody writes any more', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const [author, other] = (await session.phones(2)) as [Phone, Phone];
    const id = await session.open({ kind: 'word_cloud', config: {}, visibility: 'after_close' });
    await write(author, id, { round: 1, n: 1 }, 'ports', 'slander', 'insult');
    for (const label of ['ports', 'insult'])
      await session.done('POST', `activities/${id}/hide`, { label, hide: false });
    await session.close(id);
    await again(session, id);
    await write(author, id, { round: 2, n: 2 }, 'ports');
    await session.done('POST', `activities/${id}/switch`, { target: 'moderation', on: false });
    await session.close(id);
    const seen = async () => JSON.stringify((await live.listen(other)).state!.activities[0]!.tally);
    expect(await seen()).toContain('insult');
    expect(await seen()).not.toContain('slander');

    await session.done('POST', `activities/${id}/hide`, { label: 'insult', hide: true });
    expect(await seen()).not.toContain('insult');
  });

  it('begins anew where answers are final, since nobody could add to their own', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const phone = await session.phone();
    const id = await session.open({ kind: 'word_cloud', config: { moderation: 'post' }, allowChange: false });
    await write(phone, id, { round: 1, n: 1 }, 'ports');
    await session.close(id);
    await again(session, id);
    await write(phone, id, { round: 2, n: 2 }, 'rail');
    await session.close(id);
    expect(countsOf((await tallyOf(session, id)).result)).toEqual({ 'shown rail': 1 });
  });

  it('tells no second cloud that differs by the words of fewer than five, nor what only hidden words change', async () => {
    const { session, phones, id } = await firstRound(8, 'chatham_house');
    await again(session, id);
    for (const phone of phones.slice(0, 4)) await write(phone, id, { round: 2, n: 2 }, 'ports', 'rail');
    await write(phones[4]!, id, { round: 2, n: 2 }, 'ports', 'insult');
    await session.done('POST', `activities/${id}/hide`, { label: 'insult', hide: true });
    await session.close(id);

    const { suppressed, respondents, result, rounds } = await tallyOf(session, id);
    expect([suppressed, respondents]).toEqual([true, 8]);
    expect(countsOf(result)).toEqual({ 'shown ports': null, 'shown rail': null, 'hidden insult': null });
    expect(rounds).toMatchObject({ moves: [{ both: 8, moved: 5, alike: true }] });
    const frame = JSON.stringify((await live.listen(phones[7]!)).state);
    expect(frame).toContain('ports');
    expect(frame).not.toMatch(/rail|insult/);
  });

  it('shows no word of an earlier round that waits because it may name somebody, nor once it is sealed', async () => {
    const { session, phones, id } = await firstRound(2, 'attributed');
    await again(session, id);
    await write(phones[0]!, id, { round: 2, n: 2 }, 'ports', 'ann@example.org');
    await session.close(id);
    await again(session, id);
    await write(phones[0]!, id, { round: 3, n: 3 }, 'ports');
    await session.close(id);
    const seen = async () => JSON.stringify((await live.listen(phones[1]!)).state!.activities[0]!.tally);
    expect(await seen()).not.toContain('example');
    expect(countsOf((await tallyOf(session, id)).rounds.former[1]?.result)).toMatchObject({ 'shown ports': 2 });

    await session.done('POST', 'session/close', {});
    await live.app.get(SealSession).run(session.roundtable.id);
    const { rounds } = await tallyOf(session, id);
    expect(rounds.former).toHaveLength(2);
    const shown = rounds.former.flatMap(({ result }) => Object.keys(countsOf(result)));
    expect(shown.filter((word) => word.startsWith('shown'))).toEqual(['shown ports', 'shown ports']);
  });
});
