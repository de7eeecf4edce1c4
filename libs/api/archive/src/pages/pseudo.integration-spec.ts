import {
  buildOrganisation,
  installPseudo,
  PSEUDO_LOCALE,
  type TestApp,
  testApp,
  type TestClient,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';

import { ArchiveModule } from '../archive.module';
import { ArchiveWriter } from '../archive-writer';
import { clearArchive, contributionDraft, pollOf, roundtableDraft, SECTORS } from '../spec-drafts';

/** Letters that no catalogue gave: references, names of languages, dates as the platform writes them, a sector's own name. */
const NO_WORDS =
  /\bRT-2026-\d+(-C\d+)?\b|CC BY 4\.0|https?:\S+|British English|English \(Pseudo-Accents\)|(Thursday )?\w+ \d+, \d{4}|London|Health and Life Sciences/g;

describe('the pages of the archive in the language of tests', () => {
  let database: TestDatabase;
  let app: TestApp;
  let reader: TestClient;
  let remove: () => void;

  beforeAll(async () => {
    database = await testDatabase();
    await buildOrganisation(database, { name: '0' });
    remove = installPseudo();
    app = await testApp(database, [ArchiveModule]);
    reader = app.client();
    await reader.get(`/language/${PSEUDO_LOCALE}`);
    await clearArchive(database);
    const writer = app.get(ArchiveWriter);
    const text = { title: '000', body: '000', rule: 'attributed', namedAuthor: null } as const;
    const counts = [{ label: { code: 'other-answers' }, count: 128, share: 1, part: 'rest' as const }];
    const poll = { ...pollOf({ question: '000?' }), counts, summary: [{ code: 'no-answers-yet' }] };
    await writer.publishRoundtable(
      roundtableDraft({
        organisationName: '0',
        title: '000',
        question: '000?',
        purpose: '0',
        place: '0',
        agenda: [{ title: '0', kind: 'intro', plannedMinutes: 10 }],
      }),
      [
        contributionDraft({
          ...text,
          fields: { barrierKind: 'energy_cost', goals: ['net_zero'], authorRegion: 'TLC' },
        }),
        contributionDraft({
          ...text,
          ref: 'RT-2026-014-C8',
          type: 'poll_result',
          poll: { ...poll, method: ['one-answer-each', 'simulated-counted'] },
        }),
        contributionDraft({ ...text, ref: 'RT-2026-014-C9' }),
      ],
      SECTORS,
    );
    await writer.withdrawContribution('RT-2026-014-C9', { code: 'by-author' });
  });
  afterAll(async () => {
    remove();
    await app.close();
    await database.drop();
  });

  it.each([
    '/',
    '/about',
    '/how-it-works',
    '/accessibility',
    '/privacy',
    '/your-contribution',
    '/insights?type=barrier',
    '/insights?q=00000',
    '/insights?q=000&type=barrier',
    '/roundtables',
    '/roundtables/RT-2026-014',
    '/contributions/RT-2026-014-C7',
    '/contributions/RT-2026-014-C8',
    '/contributions/RT-2026-014-C9',
    '/contributions/RT-2026-999-C1',
  ])('have no word outside of a catalogue: %s', async (path) => {
    const { body } = await reader.get<string>(path, { accept: 'text/html' });

    expect(body).toContain('⟦');
    expect(wordsOutside(body)).toEqual([]);
  });
});

/** Pieces of text, read or heard, that have letters outside of the brackets. */
function wordsOutside(html: string): string[] {
  const shown = html.replace(/<script[^>]*>.*?<\/script>/gs, '').replace(/<svg[^>]*>.*?<\/svg>/gs, '');
  const heard = [...shown.matchAll(/(?:aria-label|placeholder|alt|title)="([^"]*)"/g)].map(([, text]) => text ?? '');
  return [...shown.split(/<[^>]*>/), ...heard].filter((text) =>
    /\p{L}{2}/u.test(
      text
        .replace(/⟦[^⟧]*⟧/g, '')
        .replace(/&\w+;/g, '')
        .replace(NO_WORDS, ''),
    ),
  );
}
