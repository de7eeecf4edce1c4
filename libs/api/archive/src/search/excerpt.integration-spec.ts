import type { SearchPage } from '@rt/contracts';
import { plainMarkup } from '@rt/domain/text';
import { featureApp, type TestApp } from '@rt/testing';
import fc from 'fast-check';

import { ArchiveModule } from '../archive.module';
import { ArchiveWriter } from '../archive-writer';
import { contributionDraft, roundtableDraft, SECTORS } from '../spec-drafts';

const PIECES = [
  'tidal',
  'power, late',
  'scale-up-finance',
  '<b>bold</b>',
  'x<y',
  '5 < 6 and 7 > 6',
  '&amp; &copy;',
  'https://example.org/a-b/c?d=e',
  'ask@example.org',
  '£1,200.50',
  'R&D/T&E',
  '(in brackets)',
  'e.g.',
  'naïve',
  'half\u00adway',
  '−3.5%',
  'v1.2.3-rc',
  '\n- an item',
  '\n\n',
  '.',
];

/** True where the words stand in the text, one after another; signs at a cut may be missing. */
function isPart(excerpt: string, whole: string): boolean {
  const part = excerpt.replace(/^… /, '').replace(/…$/, '');
  const line = ` ${whole} `;
  for (let at = line.indexOf(part); at >= 0; at = line.indexOf(part, at + 1)) {
    const before = line.slice(0, at);
    const after = line.slice(at + part.length);
    if (/\s[^\s\p{L}\p{N}]*$/u.test(before) && /^[^\s\p{L}\p{N}]*\s/u.test(after)) return true;
  }
  return false;
}

describe('an excerpt of any text', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await featureApp([ArchiveModule], { settings: { RT_LIMIT_SEARCHES_PER_MIN: '100000' } });
  }, 120_000);
  afterAll(() => app?.close());

  it.each([
    ['Llŷn', ['Llŷn']],
    ['llyn', ['Llŷn']],
    ['café', ['cafés']],
    ['naively', ['naïvely']],
    ['sea-café', ['sea', 'café']],
    ['"near the cafes"', ['near', 'cafés']],
  ])('stands around what was found and marks it, with the accents that it has: %s', async (typed, marked) => {
    const body = `${'Nothing of it stands here. '.repeat(60)}We naïvely met on Llŷn, near the cafés and a sea-café. ${'Nor here. '.repeat(60)}`;
    await app
      .get(ArchiveWriter)
      .publishRoundtable(
        roundtableDraft({ ref: 'RT-2026-015' }),
        [contributionDraft({ ref: 'RT-2026-015-C1', body })],
        SECTORS,
      );
    const { items } = (await app.client().get<SearchPage>(`/api/archive/search?q=${encodeURIComponent(typed)}`)).body;
    await app.get(ArchiveWriter).withdrawRoundtable('RT-2026-015', 'Tested');

    const [{ excerpt, matches } = { excerpt: '', matches: [] }] = items;
    expect(matches.map(([from, to]) => excerpt.slice(from, to))).toEqual(expect.arrayContaining([...marked]));
  });

  it('is a part of the text in which no word is missing and none is cut', async () => {
    const pick = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('grid', 'of', 'the', 'plants', 'wait') },
      fc.constantFrom(...PIECES),
    );
    const bodies = fc.sample(fc.array(pick, { minLength: 5, maxLength: 150 }), 150).map((parts) => parts.join(' '));
    const drafts = bodies.map((body, index) =>
      contributionDraft({ ref: `RT-2026-014-C${index + 1}`, title: `Point ${index}`, body: `${body} tidal` }),
    );
    await app.get(ArchiveWriter).publishRoundtable(roundtableDraft(), drafts, SECTORS);

    const wrong: object[] = [];
    for (const query of ['q=tidal', 'q=grid+wait', 'sort=newest']) {
      for (let cursor: string | null = ''; cursor !== null;) {
        const address: string = `/api/archive/search?${query}${cursor ? `&cursor=${cursor}` : ''}`;
        const page: SearchPage = (await app.client().get<SearchPage>(address)).body;
        for (const { ref, excerpt } of page.items) {
          const whole = plainMarkup(`${bodies[Number(ref.split('-C')[1]) - 1]} tidal`);
          if (!isPart(excerpt, whole)) wrong.push({ query, excerpt, whole });
        }
        cursor = page.nextCursor;
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});
