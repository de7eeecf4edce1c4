import { randomUUID } from 'node:crypto';

import { SealSession } from '@rt/api/sessions';
import type { Breakdown } from '@rt/contracts';
import type { ConsensusResult } from '@rt/kinds';
import { type LiveSession, response } from '@rt/testing';

import { type Seated, SeatedSession } from '../spec-seats';
import { liveServer } from '../spec-servers';

const STATEMENTS = Array.from({ length: 8 }, (_, at) => ({ id: `o${at}`, text: `Statement ${at}` }));
const ids = STATEMENTS.map(({ id }) => id);

/** So many people of a type, who vote as one of the two camps. */
type Way = readonly [people: number, declaredType: string, camp: number];

/** One investor votes as the small businesses do: the groups that are found less those that are declared are this one alone. */
const APART: readonly Way[] = [
  [8, 'sme', 0],
  [1, 'investor', 0],
  [7, 'investor', 1],
];

describe('Groups that votes find, and groups that people declared, of one result', () => {
  const live = liveServer();
  let seated: SeatedSession;
  let session: LiveSession;
  let seat: Seated;

  async function start(rule: 'chatham_house' | 'attributed'): Promise<void> {
    seated = await SeatedSession.start(live, { rule, shared: true });
    session = seated.session;
    seat = await seated.sit();
  }

  async function voted(ways: readonly Way[]): Promise<string> {
    const id = await session.open({ kind: 'consensus', config: { options: STATEMENTS }, visibility: 'after_close' });
    const [first, rest] = [ids.slice(0, 4), ids.slice(4)];
    for (const [people, declaredType, camp] of ways) {
      const answer = camp === 0 ? { agree: first, disagree: rest } : { agree: rest, disagree: first };
      for (const phone of await session.phones(people, { declaredType }))
        expect(await phone.put(response(id, 1, answer))).toMatchObject({ ok: true });
    }
    await session.close(id);
    return id;
  }

  const declared = async (id: string) =>
    (await session.done('GET', `activities/${id}/by-group`)) as unknown as Breakdown;
  const types = async (id: string) =>
    (await declared(id)).by.map(({ by, groups }) => [by, ...groups.map(({ respondents }) => respondents)]);
  const found = async (id: string) => {
    const { groups, noGroups } = (await seated.tally(id))['result'] as ConsensusResult;
    return groups?.map(({ people }) => people) ?? noGroups;
  };

  it('are told one of both under a rule without names: what votes find, where they find any, also once sealed', async () => {
    await start('chatham_house');
    const id = await voted(APART);

    const told = await declared(id);
    expect(told).toMatchObject({ by: [], groupsFound: true });
    expect(await found(id)).toEqual([9, 7]);

    await session.done('POST', 'session/close');
    await live.app.get(SealSession).run(seated.id);
    expect(await declared(id)).toEqual(told);
    expect(await found(id)).toEqual([9, 7]);
  });

  it('stay as they were told when the question is asked again', async () => {
    await start('chatham_house');
    const id = await voted(APART);
    expect(await found(id)).toEqual([9, 7]);
    await session.done('POST', `activities/${id}/ask-again`, { opId: randomUUID() });
    await session.close(id);
    expect(await declared(id)).toMatchObject({ round: 1, by: [], groupsFound: true });
  });

  it('are told both where people may be named, and declared ones alone where votes find none', async () => {
    await start('attributed');
    const both = await voted(APART);
    expect(await types(both)).toEqual([['type', 8, 8]]);
    expect(await found(both)).toEqual([9, 7]);

    await start('chatham_house');
    const few = await voted([
      [5, 'sme', 0],
      [5, 'investor', 1],
    ]);
    expect(await declared(few)).not.toHaveProperty('groupsFound');
    expect(await types(few)).toEqual([['type', 5, 5]]);
    expect(await found(few)).toBe('too-few-people');
  });

  it('stay as first shown when a further seat of a device comes', async () => {
    await start('chatham_house');
    const next = await voted(APART.map(([people, type, camp]) => [camp === 1 ? 5 : people, type, camp]));
    expect(await found(next)).toEqual([9, 5]);
    const beside = await declared(next);
    await seated.inviteOnDeviceOf(seat);
    expect(await found(next)).toEqual([9, 5]);
    expect(await declared(next)).toEqual(beside);
    // Of a question that was closed before it was noted how many seats were further ones then, all that come later are reckoned with.
    await live.database.query('update activity_live set further_seats = null where activity_id = $1', [next]);
    expect(await found(next)).toBe('group-too-small');
    expect(await declared(next)).toMatchObject({ by: [], groupsFound: true });
  });
});
