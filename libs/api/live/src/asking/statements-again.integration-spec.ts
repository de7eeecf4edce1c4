import { randomUUID } from 'node:crypto';

import { SealSession } from '@rt/api/sessions';
import type { LiveState } from '@rt/contracts';
import type { ConsensusConfig } from '@rt/kinds';
import { LiveSession, type Phone, response, retry } from '@rt/testing';

import { liveServer } from '../spec-servers';
import { statementsOf } from '../spec-statements';

describe('Asking again what was voted on with statements of participants', () => {
  const live = liveServer();
  let session: LiveSession;
  const { open, decide, resultOf } = statementsOf(() => session);

  const again = (id: string) => session.done('POST', `activities/${id}/ask-again`, { opId: randomUUID() });
  const vote = async (phone: Phone, id: string, round: number, answer: object) =>
    expect(await phone.put(response(id, 1, answer, { round }))).toMatchObject({ n: 1 });
  const decides = async (id: string, text: string, verb: string) =>
    expect(await decide(id, text, verb)).toMatchObject({ status: 200 });
  const asked = async (id: string, of: Phone) => {
    const { body } = await of.http().get<LiveState>('/api/live/state');
    const { config } = body.state.activities.find((one) => one.id === id)!;
    return (config as ConsensusConfig).options;
  };
  const idOf = async (id: string, of: Phone, text: string) =>
    (await asked(id, of)).find((one) => one.text === text)?.id ?? '';

  /** A round in which somebody added two statements, of which the host let one in. */
  async function firstRound(people: number, rule = 'attributed', over: object = {}) {
    session = await LiveSession.start(live.app, { rule: rule as never });
    const phones = await session.phones(people);
    const id = await open(over);
    await vote(phones[0]!, id, 1, { agree: ['o1'], entries: ['More solar', 'Fewer forms'] });
    await decides(id, 'More solar', 'approve');
    const solar = await idOf(id, phones[0]!, 'More solar');
    for (const phone of phones.slice(1)) await vote(phone, id, 1, { agree: [solar], disagree: ['o1'] });
    await session.close(id);
    return { phones, id, solar };
  }

  it('asks about those that were let in, and lets the host read what still waits', async () => {
    const { phones, id, solar } = await firstRound(3);
    await again(id);

    expect((await asked(id, phones[0]!)).map(({ text }) => text)).toEqual([
      ...['Grid first', 'Rail first', 'Ports first'],
      'More solar',
    ]);
    await vote(phones[0]!, id, 2, { disagree: [solar], entries: ['Shorter forms'] });
    await decides(id, 'Fewer forms', 'approve');
    const forms = await idOf(id, phones[0]!, 'Fewer forms');
    await vote(phones[1]!, id, 2, { agree: [solar, forms] });
    await session.close(id);

    const { written, statements } = await resultOf(id);
    expect(written?.entries.map(({ text, state }) => `${state} ${text}`).sort()).toEqual([
      'shown Fewer forms',
      'shown More solar',
      'waiting Shorter forms',
    ]);
    expect(statements.find((one) => one.id === solar)?.counts).toEqual({ agree: 1, disagree: 1, pass: 0 });
    const { rounds } = (await session.done('GET', `activities/${id}/tally`)) as never as {
      rounds: { former: { result: { statements: { id: string; counts: object }[] } }[]; moves: object[] };
    };
    expect(rounds.former[0]!.result.statements.find((one) => one.id === solar)?.counts).toEqual({
      ...{ agree: 2, disagree: 0, pass: 0 },
    });
    expect(rounds.moves).toMatchObject([{ from: 1, to: 2, both: 2 }]);
    expect(JSON.stringify((await live.listen(phones[2]!)).state)).not.toContain('Shorter forms');
  });

  it('asks about those that were let in once the round before was closed, each once', async () => {
    const { phones, id } = await firstRound(3);
    await decides(id, 'Fewer forms', 'approve');
    expect((await asked(id, phones[0]!)).map(({ text }) => text)).not.toContain('Fewer forms');
    const other = await live.listen(phones[1]!);
    await again(id);

    expect((await asked(id, phones[0]!)).map(({ text }) => text)).toContain('Fewer forms');
    await retry(() => expect(JSON.stringify(other.changedActivities)).toContain('Fewer forms'));
    const forms = await idOf(id, phones[0]!, 'Fewer forms');
    await vote(phones[1]!, id, 2, { agree: [forms] });
    expect((await resultOf(id)).statements.find((one) => one.id === forms)?.counts).toMatchObject({ agree: 1 });
    expect((await resultOf(id)).written).toMatchObject({ shown: 2, waiting: 0 });
  });

  it('asks about those that were let in while the further round was reset, once it is opened again', async () => {
    const { phones, id } = await firstRound(3);
    await again(id);
    await vote(phones[0]!, id, 2, { disagree: ['o1'], entries: ['Shorter forms'] });
    await decides(id, 'Shorter forms', 'approve');
    // A page that another host has open still lists it.
    const waiting = (await resultOf(id)).written?.entries.find(({ text }) => text === 'Fewer forms')?.id ?? '';
    await session.done('POST', `activities/${id}/reset`);
    await session.done('POST', `activities/${id}/entries/${waiting}/decide`, { verb: 'approve' });
    await session.done('POST', `activities/${id}/open`);

    // What has joined stands in the order of its ids, which are random.
    const joined = (await asked(id, phones[0]!)).slice(3).map(({ text }) => text);
    expect(joined.sort()).toEqual(['Fewer forms', 'More solar']);
    const forms = await idOf(id, phones[0]!, 'Fewer forms');
    await vote(phones[1]!, id, 3, { agree: [forms] });
    expect((await resultOf(id)).statements.find((one) => one.id === forms)?.counts).toMatchObject({ agree: 1 });
  });

  it('lets one wait again that says what is asked by then', async () => {
    session = await LiveSession.start(live.app, { rule: 'attributed' });
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    const id = await open();
    await vote(ann, id, 1, { agree: ['o1'], entries: ['Fewer forms'] });
    await vote(ben, id, 1, { agree: ['o1'], entries: ['FEWER forms!'] });
    await session.close(id);
    await decides(id, 'Fewer forms', 'approve');
    await decides(id, 'FEWER forms!', 'approve');

    await again(id);

    expect((await asked(id, ann)).filter(({ text }) => /fewer forms/i.test(text))).toHaveLength(1);
    expect((await resultOf(id)).written).toMatchObject({ shown: 1, waiting: 1 });
  });

  it('hides one of an earlier round, and goes back to that round with what stood in it', async () => {
    const { phones, id, solar } = await firstRound(3);
    await again(id);
    await decides(id, 'More solar', 'hide');
    expect((await asked(id, phones[0]!)).map((one) => one.id)).not.toContain(solar);
    await decides(id, 'More solar', 'show');
    await vote(phones[0]!, id, 2, { agree: [solar], entries: ['Shorter forms'] });
    await session.done('POST', `activities/${id}/reset`);
    await live.database.query(
      'update activity_rounds set set_aside_at = now() - $2::interval where activity_id = $1 and set_aside_at is not null',
      [id, '1 minute'],
    );
    await session.done('POST', `activities/${id}/skip`);

    const { statements, written } = await resultOf(id);
    expect(statements.find((one) => one.id === solar)?.counts).toEqual({ agree: 2, disagree: 0, pass: 0 });
    expect(written?.entries.map(({ text }) => text).sort()).toEqual(['Fewer forms', 'More solar']);
  });

  it('tells no groups of a further round under a rule without names, and keeps all as it was told once it is sealed', async () => {
    const { phones, id, solar } = await firstRound(14, 'chatham_house', { visibility: 'after_close' });
    await again(id);
    for (const phone of phones.slice(0, 7)) await vote(phone, id, 2, { agree: [solar, 'o1'], disagree: ['o2', 'o3'] });
    for (const phone of phones.slice(7)) await vote(phone, id, 2, { agree: ['o2', 'o3'], disagree: ['o1', solar] });
    await session.close(id);
    const before = (await session.done('GET', `activities/${id}/tally`)) as { result: object; rounds: object };
    expect(before.result).toMatchObject({ base: 14, groups: null, noGroups: 'asked-again' });
    expect(JSON.stringify(before.result)).not.toMatch(/"(byGroup|across|moves)":[^n]/);

    await session.done('POST', 'session/close', {});
    await live.app.get(SealSession).run(session.roundtable.id);
    const { result, rounds } = (await session.done('GET', `activities/${id}/tally`)) as typeof before;
    expect(result).toMatchObject({ base: 14, groups: null });
    expect((result as { statements: object[] }).statements).toHaveLength(4);
    expect(rounds).toEqual(before.rounds);
  });
});
