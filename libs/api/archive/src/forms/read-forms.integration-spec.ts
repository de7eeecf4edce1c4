import {
  buildOrganisation,
  installPseudo,
  PSEUDO_LOCALE,
  type TestApp,
  testApp,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';

import { ArchiveModule } from '../archive.module';
import { ArchiveWriter } from '../archive-writer';
import type { StoredPoll } from '../public-rows';
import { clearArchive, contributionDraft, pollOf, roundtableDraft, SECTORS } from '../spec-drafts';

const NOTE = 'RT-2026-014-C7';
const POLL = 'RT-2026-014-C8';
/** As a result is kept: all that the product says of it stands by code. */
const KEPT = {
  ...pollOf({ kind: 'rating', counts: [{ label: '4', count: 128, share: 1 }] }),
  figures: [{ label: { code: 'median' }, value: '4' }],
  summary: [{ code: 'no-ratings' }, { code: 'said-not-applicable', values: { notApplicable: 3 } }],
  method: ['one-answer-each', 'simulated-counted'],
} as const;

describe('the forms of published rows', () => {
  let database: TestDatabase;
  let app: TestApp;

  beforeAll(async () => {
    database = await testDatabase();
    await buildOrganisation(database, { name: 'Institute of Examples' });
    app = await testApp(database, [ArchiveModule]);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });
  beforeEach(async () => {
    await clearArchive(database);
    const named = { name: 'Ada Example', affiliation: 'University of Example', atDoor: true } as const;
    const fields = { barrierKind: 'energy_cost', goals: ['net_zero'], authorRegion: 'TLC' };
    await app
      .get(ArchiveWriter)
      .publishRoundtable(
        roundtableDraft({ rule: 'attributed' }),
        [
          contributionDraft({ ref: NOTE, rule: 'attributed', namedAuthor: named, fields }),
          contributionDraft({ ref: POLL, type: 'poll_result', poll: KEPT, body: 'The mean is 4.' }),
        ],
        [...SECTORS, { code: 'own-words', label: 'As we call it', parentCode: null, position: 9 }],
      );
  });

  const shown = async (ref: string, client = app.client()) =>
    (await client.get(`/api/archive/contributions/${ref}`)).body;

  it('hold ids and numbers, and no word that the server made', async () => {
    const rows = await database.query(
      `select c.form, c.lang, c.author, c.cite_as, c.named, c.fields, c.sectors, r.region_label, r.attendance_band,
         r.attendance, r.slot_text, r.slot, r.sectors as of_roundtable
       from pub_contributions c join pub_roundtables r on r.ref = c.roundtable_ref where c.ref = $1`,
      [NOTE],
    );

    expect(rows).toEqual([
      {
        form: 3,
        lang: 'en-GB',
        author: null,
        cite_as: null,
        named: { name: 'Ada Example', affiliation: 'University of Example', atDoor: true },
        fields: { barrierKind: 'energy_cost', goals: ['net_zero'], authorRegion: 'TLC' },
        sectors: [{ code: 'batteries' }],
        region_label: null,
        attendance_band: null,
        attendance: { band: { from: 10, to: 19 }, simulated: false },
        slot_text: null,
        slot: { start: '2026-03-12T14:00', end: '2026-03-12T16:00', tz: 'Europe/London', fold: null },
        of_roundtable: [{ code: 'batteries' }],
      },
    ]);
    const [kept] = await database.query<{ poll: object }>('select poll from pub_contributions where ref = $1', [POLL]);
    expect(kept?.poll).toMatchObject({ figures: KEPT.figures, summary: KEPT.summary, method: KEPT.method });
    expect(
      await database.query(`select code, label from pub_sectors where code in ('batteries', 'own-words')`),
    ).toEqual([
      { code: 'batteries', label: null },
      { code: 'own-words', label: 'As we call it' },
    ]);
  });

  it('are read in words: authors, labels, the band and the citation', async () => {
    expect(await shown(NOTE)).toMatchObject({
      author: 'Ada Example, University of Example (name given when joining)',
      regionLabel: 'North West',
      fields: { barrierKind: 'Energy cost', goals: ['Net zero'], authorRegion: 'North East' },
      citeAs: expect.stringMatching(
        /^Ada Example, .*\(\d{4}\)\. Grid connection dates .* RT-2026-014-C7, version 1\. In: /,
      ),
    });
    expect((await shown(POLL)).author).toBe('Institute of Examples, poll of 128 people');
    expect((await app.client().get('/api/archive/roundtables/RT-2026-014')).body.roundtable).toMatchObject({
      regionLabel: 'North West',
      attendanceBand: '10 to 19',
      slotText: 'Thursday 12 March 2026, 2pm to 4pm (London time)',
      sectors: [{ code: 'batteries', label: 'Batteries' }],
    });
    expect((await shown(POLL)).poll).toMatchObject({
      figures: [{ label: 'Median', value: '4' }],
      summary: 'No ratings yet. 3 said not applicable.',
      method: expect.stringMatching(/^Each participant .* Simulated people/),
    });
  });

  it('tell a fingerprint of what is published, also where they hold one of all that was frozen', async () => {
    const held = '1'.repeat(64);
    const { poll } = await shown(POLL);
    await database.query(
      `update pub_contributions set poll = poll || jsonb_build_object('sha256', $2::text) where ref = $1`,
      [POLL, held],
    );

    expect(poll.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(poll.sha256).not.toBe(KEPT.sha256);
    expect((await shown(POLL)).poll).toEqual(poll);
    await database.query(`update pub_contributions set poll = jsonb_set(poll, '{n}', '127') where ref = $1`, [POLL]);
    expect((await shown(POLL)).poll.sha256).not.toBe(poll.sha256);
    await database.query(`update pub_contributions set poll = jsonb_set(poll, '{n}', '128') where ref = $1`, [POLL]);
  });

  it('hold no sentence that nobody wrote: a result without a note has that of its numbers', async () => {
    const said = { ref: 'RT-2026-014-C9', type: 'poll_result', poll: KEPT };
    await app
      .get(ArchiveWriter)
      .publishContributions('RT-2026-014', [
        contributionDraft({ ...said, body: 'No ratings yet. 3 said not applicable.' }),
      ]);

    expect(await database.query('select body from pub_contributions where ref = $1', [said.ref])).toEqual([
      { body: '' },
    ]);
    expect((await shown(said.ref)).body).toBe('No ratings yet. 3 said not applicable.');
    expect((await shown(POLL)).body).toBe('The mean is 4.');
  });

  it('are read without numbers of groups that were published exactly once', async () => {
    const table = {
      columns: ['statement', 'agreeing', 'consensus'].map((id) => ({ id, label: { code: id } })),
      rows: [['Rail', 0.5, 0.31]],
    };
    const room = { figures: [], notes: [], table, drawn: { shape: 'list', items: [] } } as const;
    const map = { ...room, headline: { code: 'opinion-map' }, table: { columns: table.columns, rows: [['A', 9, 5]] } };
    const summary = [
      { code: 'most-agreed', values: { many: 1, one: 'Rail', two: '', percent: 50, votes: 14 } },
      { code: 'groups-found', values: { groups: 2, people: 13 } },
    ] as StoredPoll['summary'];
    const poll = { ...KEPT, kind: 'consensus', counts: [], figures: [], summary, models: [room, map] } as const;
    const ref = 'RT-2026-014-C10';
    const draft = contributionDraft({ ref, type: 'poll_result', poll, body: '' });
    await app.get(ArchiveWriter).publishContributions('RT-2026-014', [draft]);

    const body = await shown(ref);
    expect(body.poll.models).toHaveLength(1);
    expect(body.poll.models[0].table.rows).toEqual([['Rail', 0.5]]);
    expect(body.body).toBe('“Rail” has the most agreement: 50% of 14 votes.');
    expect(JSON.stringify(body)).not.toMatch(/0\.31|13 people|opinion-map/);
  });

  it('tell of a withdrawal in the language of each reader, without its text', async () => {
    await app.get(ArchiveWriter).withdrawContribution(NOTE, { code: 'by-author' });
    const remove = installPseudo();
    const reader = app.client();
    await reader.get(`/language/${PSEUDO_LOCALE}`);
    const [english, other] = [(await shown(NOTE)).tombstone, (await shown(NOTE, reader)).tombstone];
    remove();

    expect(english).toMatchObject({
      reason: 'Withdrawn by its author',
      citationText: expect.stringMatching(
        /^Contribution RT-2026-014-C7 \(withdrawn\)\. Roundtable RT-2026-014: Battery supply chains\. Institute of Examples, \d+ \w+ \d{4}\.$/,
      ),
    });
    expect(other.reason).toMatch(/^⟦Withdrawn/);
    expect(other.citationText).toContain('Battery supply chains');
  });

  it('are read in the language of each reader', async () => {
    const remove = installPseudo();
    const reader = app.client();
    await reader.get(`/language/${PSEUDO_LOCALE}`);
    const body = await shown(NOTE, reader);
    remove();

    expect(body.author).toContain('Ada Example, University of Example (⟦name');
    expect(body.fields.barrierKind).toMatch(/^⟦Energy/);
    expect(body.citeAs).toContain('⟦version');
    expect(body.sectors[0].label).toMatch(/^⟦Batteries/);
  });

  it('are found by the words of their ids', async () => {
    const found = await app.client().get('/api/archive/search?q=energy+cost');

    expect(found.body.items.map(({ ref }: { ref: string }) => ref)).toContain(NOTE);
  });

  it('say the words that they were published with where they are older, with their hash as it was', async () => {
    const before = await database.query('select sha256 from pub_contributions where ref = $1', [NOTE]);
    await database.query(
      `update pub_contributions set form = 1, named = null, author = 'As it was written', cite_as = 'Cited as then',
         sectors = '[{"code": "batteries", "label": "Cells"}]',
         fields = '{"barrierKind": "Cost of power"}' where ref = $1`,
      [NOTE],
    );
    await database.query(
      `update pub_roundtables set form = 1, region_label = 'The north', attendance_band = 'A dozen', attendance = null,
         slot = null, slot_text = 'In the afternoon'`,
    );

    expect(await shown(NOTE)).toMatchObject({
      author: 'As it was written',
      citeAs: 'Cited as then',
      regionLabel: 'The north',
      fields: { barrierKind: 'Cost of power' },
      sectors: [{ code: 'batteries', label: 'Cells' }],
    });
    expect((await app.client().get('/api/archive/roundtables/RT-2026-014')).body.roundtable).toMatchObject({
      regionLabel: 'The north',
      attendanceBand: 'A dozen',
      slotText: 'In the afternoon',
    });
    expect(await database.query('select sha256 from pub_contributions where ref = $1', [NOTE])).toEqual(before);
  });
});
