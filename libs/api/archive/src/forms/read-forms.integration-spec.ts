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
      `select c.form, c.lang, c.named, c.fields, c.sectors, r.attendance, r.slot, r.sectors as of_roundtable
       from pub_contributions c join pub_roundtables r on r.ref = c.roundtable_ref where c.ref = $1`,
      [NOTE],
    );

    expect(rows).toEqual([
      {
        form: 3,
        lang: 'en-GB',
        named: { name: 'Ada Example', affiliation: 'University of Example', atDoor: true },
        fields: { barrierKind: 'energy_cost', goals: ['net_zero'], authorRegion: 'TLC' },
        sectors: [{ code: 'batteries' }],
        attendance: { band: { from: 10, to: 19 }, simulated: false },
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

  it('have a fingerprint of the published content', async () => {
    const { poll } = await shown(POLL);
    expect(poll.sha256).toMatch(/^[0-9a-f]{64}$/);

    await database.query(`update pub_contributions set poll = jsonb_set(poll, '{n}', '127') where ref = $1`, [POLL]);

    expect((await shown(POLL)).poll.sha256).not.toBe(poll.sha256);
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
});
