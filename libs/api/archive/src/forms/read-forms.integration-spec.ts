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
          contributionDraft({ ref: POLL, type: 'poll_result', poll: pollOf() }),
        ],
        SECTORS,
      );
  });

  const shown = async (ref: string, client = app.client()) =>
    (await client.get(`/api/archive/contributions/${ref}`)).body;

  it('hold ids and numbers, and no word that the server made', async () => {
    const rows = await database.query(
      `select c.form, c.author, c.cite_as, c.named, c.fields, r.region_label, r.attendance_band, r.attendance
       from pub_contributions c join pub_roundtables r on r.ref = c.roundtable_ref where c.ref = $1`,
      [NOTE],
    );

    expect(rows).toEqual([
      {
        form: 2,
        author: null,
        cite_as: null,
        named: { name: 'Ada Example', affiliation: 'University of Example', atDoor: true },
        fields: { barrierKind: 'energy_cost', goals: ['net_zero'], authorRegion: 'TLC' },
        region_label: null,
        attendance_band: null,
        attendance: { band: { from: 10, to: 19 }, simulated: false },
      },
    ]);
  });

  it('are read in words: authors, labels, the band and the citation', async () => {
    expect(await shown(NOTE)).toMatchObject({
      author: 'Ada Example, University of Example (name given at the door)',
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
    });
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
  });

  it('are found by the words of their ids', async () => {
    const found = await app.client().get('/api/archive/search?q=energy+cost');

    expect(found.body.items.map(({ ref }: { ref: string }) => ref)).toContain(NOTE);
  });

  it('say the words that they were published with where they are older, with their hash as it was', async () => {
    const before = await database.query('select sha256 from pub_contributions where ref = $1', [NOTE]);
    await database.query(
      `update pub_contributions set form = 1, named = null, author = 'As it was written', cite_as = 'Cited as then',
         fields = '{"barrierKind": "Cost of power"}' where ref = $1`,
      [NOTE],
    );
    await database.query(
      `update pub_roundtables set form = 1, region_label = 'The north', attendance_band = 'A dozen', attendance = null`,
    );

    expect(await shown(NOTE)).toMatchObject({
      author: 'As it was written',
      citeAs: 'Cited as then',
      regionLabel: 'The north',
      fields: { barrierKind: 'Cost of power' },
    });
    expect((await app.client().get('/api/archive/roundtables/RT-2026-014')).body.roundtable).toMatchObject({
      regionLabel: 'The north',
      attendanceBand: 'A dozen',
    });
    expect(await database.query('select sha256 from pub_contributions where ref = $1', [NOTE])).toEqual(before);
  });
});
