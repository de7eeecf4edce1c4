import type { PublishedGroupsBody } from '@rt/contracts';
import type { ConsensusResult, FrozenResult } from '@rt/kinds';
import { buildActivity, buildRoundtable, type BuiltRoundtable, PublishingFixture } from '@rt/testing';

import { openPublishing } from './spec-publishing';

const PLANNED = ['Grid first', 'Rail first', 'Ports first'].map((text, at) => ({ id: `o${at + 1}`, text }));

const GIVEN = `insert into responses (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
  select $1, $2, $3, decode(md5($4 || one), 'hex'), gen_random_uuid(), 1, $5::jsonb, $5 from generate_series(1, $6::int) one`;

describe('Groups that votes find, after a session', () => {
  const path = (roundtable: BuiltRoundtable, id: string) => `/api/roundtables/${roundtable.id}/activities/${id}`;
  let fixture: PublishingFixture;
  beforeAll(async () => {
    fixture = await openPublishing();
  }, 120_000);
  afterAll(() => fixture?.shut());

  const room = (rule: 'chatham_house' | 'attributed' = 'chatham_house') =>
    buildRoundtable(fixture.database, { state: 'live', rule });
  const groupsOf = async (roundtable: BuiltRoundtable, id: string) =>
    ((await fixture.staff.ann.get(`${path(roundtable, id)}/tally`)).body['result'] as ConsensusResult).groups;
  const frozenOf = async (id: string) => JSON.parse((await fixture.toldOf(id, '')).frozen) as FrozenResult;

  /** A round in which so many people voted one way, and so many the other; of the last statement all are of one mind. */
  async function vote({ orgId }: BuiltRoundtable, id: string, round: number, sizes: readonly number[]): Promise<void> {
    for (const [at, size] of sizes.entries()) {
      const votes = { agree: [at === 0 ? 'o1' : 'o2', 'o3'], disagree: [at === 0 ? 'o2' : 'o1'], pass: [] };
      await fixture.database.query(GIVEN, [orgId, id, round, `${at} `, JSON.stringify(votes), size]);
    }
    const all = sizes.reduce((sum, size) => sum + size, 0);
    await fixture.database.query('update activity_live set round = $2, answered = $3 where activity_id = $1', [
      ...[id, round, all],
    ]);
  }

  async function parted(roundtable: BuiltRoundtable, sizes: readonly number[]): Promise<string> {
    const { id } = await buildActivity(fixture.database, {
      ...{ roundtable, state: 'closed', kind: 'consensus', question: 'What first?', config: { options: PLANNED } },
    });
    await vote(roundtable, id, 1, sizes);
    return id;
  }

  async function askedAgain(roundtable: BuiltRoundtable, id: string, sizes: readonly number[]): Promise<void> {
    await fixture.database.query(
      `insert into activity_rounds (org_id, roundtable_id, activity_id, round, state, revealed, cut_short)
       values ($1, $2, $3, 1, 'closed', true, false)`,
      [roundtable.orgId, roundtable.id, id],
    );
    await vote(roundtable, id, 2, sizes);
  }

  async function published(roundtable: BuiltRoundtable, id: string, ref: string) {
    await fixture.close(roundtable);
    await fixture.publish('ben', roundtable);
    const { body } = await fixture.app.client().get(`/api/archive/contributions/${ref}`);
    return { ...(await fixture.toldOf(id, ref)), json: JSON.stringify(body) };
  }

  /** Published by its rounds, and by no groups. */
  async function publishedInRounds(roundtable: BuiltRoundtable, id: string, ref: string): Promise<FrozenResult> {
    const { frozen, page, csv } = await published(roundtable, id, ref);
    expect(page).toContain('Round by round');
    expect(page).not.toContain('How far each group agrees');
    expect(csv).not.toContain('people-a');
    expect(frozen).not.toContain('foundGroups');
    return JSON.parse(frozen) as FrozenResult;
  }

  it.each([
    { sizes: [12, 8], told: null },
    { sizes: [21, 16], told: '"Ports first: agree",20,15' },
  ])(
    'are published without numbers of groups of fewer than ten people, or exact ones: $sizes',
    async ({ sizes, told }) => {
      const roundtable = await room();
      const id = await parted(roundtable, sizes);
      const ref = await fixture.keep(roundtable, id);
      expect((await groupsOf(roundtable, id))?.map(({ people }) => people)).toEqual(sizes);

      const { page, csv, svg, json } = await published(roundtable, id, ref);

      for (const text of [page, csv, svg, json])
        expect(text).not.toMatch(
          /opinion-map|Map of the groups|fall into|group-a-agree|tells-|bridging|Across the groups/,
        );
      expect(page.includes('Groups that vote alike are not published')).toBe(told === null);
      expect(csv.includes('people-a,people-b')).toBe(told !== null);
      if (told !== null) expect(csv).toContain(told.replaceAll('"', ''));
    },
  );

  it('are not published of a result that was kept and then asked again', async () => {
    const roundtable = await room();
    const id = await parted(roundtable, [21, 16]);
    const ref = await fixture.keep(roundtable, id);
    expect(await frozenOf(id)).toMatchObject({ round: 1, n: 37, foundGroups: { groups: [{}, {}] } });
    await askedAgain(roundtable, id, [10, 27]);

    const frozen = await publishedInRounds(roundtable, id, ref);

    expect(frozen).toMatchObject({ round: 2, result: { noGroups: 'asked-again' } });
  });

  it('are published without a statement that was taken out after the result was kept', async () => {
    const roundtable = await room();
    const id = await parted(roundtable, [21, 16]);
    const ref = await fixture.keep(roundtable, id);
    const hidden = await fixture.staff.ann.post(`${path(roundtable, id)}/hide`, { label: 'Ports first', hide: true });
    expect(hidden.status).toBe(200);

    const { frozen, page, csv } = await published(roundtable, id, ref);

    expect(frozen).not.toContain('o3');
    for (const text of [page, csv]) expect(text).not.toContain('not quoted');
  });

  it('stand alone again where a further round was kept and is there no more', async () => {
    const roundtable = await room();
    const id = await parted(roundtable, [21, 16]);
    await askedAgain(roundtable, id, [10, 27]);
    await fixture.keep(roundtable, id);
    expect(await frozenOf(id)).toMatchObject({ round: 2, rounds: { no: 2, former: [{}] } });

    await fixture.database.query('delete from responses where activity_id = $1 and round = 2', [id]);
    await fixture.database.query('delete from activity_rounds where activity_id = $1', [id]);
    await fixture.database.query('update activity_live set round = 1, answered = 37 where activity_id = $1', [id]);
    await fixture.close(roundtable);

    expect(await frozenOf(id)).toMatchObject({ round: 1, n: 37, foundGroups: { groups: [{}, {}] } });
    expect((await frozenOf(id)).rounds).toBeUndefined();
  });

  it('are not published of a question that was asked again, also where people may be named', async () => {
    const roundtable = await room('attributed');
    const id = await parted(roundtable, [41, 36]);
    await askedAgain(roundtable, id, [30, 47]);
    const ref = await fixture.keep(roundtable, id);
    expect(await groupsOf(roundtable, id)).toHaveLength(2);

    await publishedInRounds(roundtable, id, ref);
  });

  const TYPES = {
    by: 'type',
    groups: ['sme', 'investor'].map((group) => ({ group, people: 15 })),
    parts: [{ id: 'o1', label: 'Grid first', answers: [{ id: 'agree', label: { code: 'agree' }, counts: [10, 10] }] }],
  };

  /** A kept result that may be published by type, too. */
  async function keptByBoth() {
    const roundtable = await room('attributed');
    const id = await parted(roundtable, [21, 16]);
    const ref = await fixture.keep(roundtable, id);
    await fixture.close(roundtable);
    await fixture.database.query(
      `update poll_snapshots set frozen = frozen || jsonb_build_object('groups', $2::jsonb) where activity_id = $1`,
      [id, JSON.stringify([TYPES])],
    );
    const at = `${path(roundtable, id)}/published-groups`;
    const choose = (by: string | null) => fixture.staff.ann.put<PublishedGroupsBody>(at, { by });
    const withdraw = async () => {
      const [shown] = await fixture.database.query<{ id: string }>(
        `select id from contributions where activity_id = $1 and state = 'published'`,
        [id],
      );
      const of = `/api/roundtables/${roundtable.id}/contributions/${shown?.id}/withdraw`;
      expect((await fixture.staff.ann.post(of, { reason: 'A mistake in the question.' })).status).toBe(200);
    };
    return { roundtable, id, ref, at, choose, withdraw };
  }

  it('are those by which a result is published where no others were chosen, and then by no others', async () => {
    const { roundtable, id, ref, at, choose, withdraw } = await keptByBoth();
    const { body } = await fixture.staff.ann.get<PublishedGroupsBody>(at);
    expect(body).toEqual({ activityId: id, by: null, possible: ['type'], isPublic: false, found: true });
    expect((await choose('type')).body).toMatchObject({ by: 'type', found: true });
    expect((await choose(null)).body).toMatchObject({ by: null, found: true });
    await fixture.publish('ben', roundtable);
    expect((await fixture.toldOf(id, ref)).csv).toContain('people-a,people-b');

    await withdraw();
    expect((await choose('type')).body).toMatchObject({
      ...{
        code: 'wrong-state',
        message: expect.stringContaining('published with the groups of people who vote alike'),
      },
    });
    expect((await choose(null)).body).toMatchObject({ by: null, found: true });
  });

  it('are not published of a result that was public by others and was withdrawn', async () => {
    const { roundtable, id, ref, at, choose, withdraw } = await keptByBoth();
    await choose('type');
    await fixture.publish('ben', roundtable);
    const { page, csv } = await fixture.toldOf(id, ref);
    expect(page).toContain('By type of organisation');
    expect(csv).not.toContain('people-a');
    await withdraw();

    expect((await choose(null)).body).toMatchObject({ by: null });
    expect((await fixture.staff.ann.get<PublishedGroupsBody>(at)).body).not.toHaveProperty('found');
    const again = await fixture.keep(roundtable, id);
    await fixture.publish('ben', roundtable);
    const told = await fixture.toldOf(id, again);
    expect(told.page).toContain('What first?');
    for (const text of [told.page, told.csv]) expect(text).not.toMatch(/By type of|How far each group|people-a/);
  });
});
