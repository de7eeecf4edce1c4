import { buildRoundtable, type BuiltRoundtable, PublishingFixture } from '@rt/testing';

import { openPublishing } from './spec-publishing';

const NOTE = 'Public figure, quoted from the press';
const BODY = 'See https://example.org for the public report.';

describe('Texts that are withdrawn with their roundtable', () => {
  let fixture: PublishingFixture;

  beforeAll(async () => {
    fixture = await openPublishing();
  }, 120_000);
  afterAll(() => fixture?.shut());

  /** Published under a rule that asks about names, with a note on why what looks like one may stay. */
  async function published(): Promise<{ roundtable: BuiltRoundtable; secret: string; id: string }> {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const { id, secret } = await fixture.write(roundtable, { body: BODY });
    const waved = { decision: 'accept', waveThrough: true, reason: NOTE };
    const { body } = await fixture.review('ann', roundtable, id, waved);
    expect(body).toMatchObject({ state: 'accepted', reason: NOTE });
    await fixture.close(roundtable);
    expect((await fixture.publish('ben', roundtable)).status).toBe(200);
    return { roundtable, secret, id };
  }

  const own = async (secret: string) => (await fixture.bySecret('', { secret })).body;

  async function inConsole(roundtable: BuiltRoundtable, id: string) {
    const { body } = await fixture.staff.ben.get(`/api/roundtables/${roundtable.id}/contributions`);
    return (body['items'] as { id: string; state: string; reason: string | null }[]).find((one) => one.id === id);
  }

  const path = ({ id }: BuiltRoundtable) => `/api/roundtables/${id}`;

  it('have no reason of their own, and not the note of the review on names in its place', async () => {
    const { roundtable, secret, id } = await published();

    const { status } = await fixture.staff.ben.post(`${path(roundtable)}/withdraw`, { reason: 'Held by mistake' });

    expect(status).toBe(200);
    expect(await own(secret)).toMatchObject({ state: 'withdrawn', reason: null });
    expect(await inConsole(roundtable, id)).toMatchObject({ state: 'withdrawn', reason: null });
  });

  it('keep the reason that they were withdrawn for by themselves', async () => {
    const { roundtable, secret, id } = await published();

    await fixture.staff.ben.post(`${path(roundtable)}/contributions/${id}/withdraw`, { reason: 'Said by mistake' });
    await fixture.staff.ben.post(`${path(roundtable)}/withdraw`, { reason: 'Held by mistake' });

    expect(await own(secret)).toMatchObject({ state: 'withdrawn', reason: 'Said by mistake' });
  });

  it('are sent to their author without the note of the review while they are published', async () => {
    const { roundtable, secret, id } = await published();

    expect(await own(secret)).toMatchObject({ state: 'published', reason: null });
    expect(await inConsole(roundtable, id)).toMatchObject({ state: 'published', reason: NOTE });
  });
});
