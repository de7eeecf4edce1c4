import { randomUUID } from 'node:crypto';

import { buildPerson, buildRoundtable, type BuiltRoundtable } from '@rt/testing';
import { v7 as uuidv7 } from 'uuid';

import { WritingFixture } from '../spec-writing';

const NAMES_SOMEBODY = { status: 422, body: { code: 'invalid', field: 'reason' } };

describe('the reasons of decisions on texts', () => {
  let fixture: WritingFixture;

  beforeAll(async () => {
    fixture = await WritingFixture.open();
  }, 120_000);
  afterAll(() => fixture?.shut());

  /** A roundtable to which Zebedee Quillfeather is invited. */
  async function attended(rule: 'chatham_house' | 'attributed'): Promise<BuiltRoundtable> {
    const roundtable = await buildRoundtable(fixture.database, { state: 'closed', rule });
    const person = await buildPerson(fixture.database, { fullName: 'Zebedee Quillfeather' });
    await fixture.database.query(
      `insert into invitations (id, org_id, roundtable_id, person_id, state, token_hash) values ($1, $2, $3, $4, 'accepted', $5)`,
      [uuidv7(), roundtable.orgId, roundtable.id, person.id, randomUUID()],
    );
    return roundtable;
  }

  function at({ id: roundtable }: BuiltRoundtable, id: string, verb: 'review' | 'withdraw', body: object) {
    return fixture.organiser.post(`/api/roundtables/${roundtable}/contributions/${id}/${verb}`, body);
  }

  async function reasonOf({ id: roundtable }: BuiltRoundtable, id: string): Promise<unknown> {
    const { body } = await fixture.organiser.get(`/api/roundtables/${roundtable}/contributions`);
    return body['items'].find((item: { id: string }) => item.id === id)?.reason;
  }

  it('are kept with the text: why it was rejected or withdrawn', async () => {
    const roundtable = await attended('attributed');
    const [rejected, withdrawn] = [await fixture.recorded(roundtable), await fixture.recorded(roundtable)];

    await at(roundtable, rejected, 'review', { decision: 'reject', reason: ' Off the\u200B subject ' });
    await at(roundtable, withdrawn, 'withdraw', { reason: 'Zebedee Quillfeather asked for it' });

    expect(await reasonOf(roundtable, rejected)).toBe('Off the subject');
    expect(await reasonOf(roundtable, withdrawn)).toBe('Zebedee Quillfeather asked for it');
  });

  it('say why names may stay for as long as one does', async () => {
    const roundtable = await attended('chatham_house');
    const id = await fixture.recorded(roundtable, { body: 'See https://example.org for the public report.' });

    const waved = { decision: 'accept', waveThrough: true, reason: 'A public report' };
    expect((await at(roundtable, id, 'review', waved)).body).toMatchObject({ reason: 'A public report' });
    expect((await at(roundtable, id, 'review', { decision: 'revise' })).body).toMatchObject({
      version: 2,
      reason: 'A public report',
    });
    const without = { decision: 'revise', body: 'See the public report.' };
    expect((await at(roundtable, id, 'review', without)).body).toMatchObject({ version: 3, reason: null });
  });

  it('name nobody of the room where the text may not', async () => {
    const roundtable = await attended('chatham_house');
    const id = await fixture.recorded(roundtable, { body: 'See https://example.org for the public report.' });
    const reason = 'Quillfeather is known for it';

    expect(await at(roundtable, id, 'review', { decision: 'reject', reason })).toMatchObject(NAMES_SOMEBODY);
    const waved = { decision: 'accept', waveThrough: true, reason };
    expect(await at(roundtable, id, 'review', waved)).toMatchObject(NAMES_SOMEBODY);
    expect(await at(roundtable, id, 'withdraw', { reason })).toMatchObject(NAMES_SOMEBODY);

    const [row] = await fixture.database.query('select state, decision_reason from contribution_drafts where id = $1', [
      id,
    ]);
    expect(row).toEqual({ state: 'submitted', decision_reason: null });
  });

  it('go with the version that was read: another one meanwhile is a conflict', async () => {
    const roundtable = await attended('attributed');
    const id = await fixture.recorded(roundtable);
    const review = (body: object) => at(roundtable, id, 'review', body);

    expect((await review({ decision: 'accept', version: 0 })).body).toMatchObject({ version: 1 });
    const late = [
      { decision: 'accept', version: 0, body: 'Typed meanwhile.' },
      { decision: 'revise', version: 0, body: 'Typed meanwhile.' },
      { decision: 'reject', version: 0, reason: 'Off the subject' },
    ];
    for (const body of late) {
      expect(await review(body)).toMatchObject({ status: 409, body: { code: 'version-conflict' } });
    }
    expect((await review({ decision: 'revise', version: 1 })).body).toMatchObject({ version: 2 });
  });
});
