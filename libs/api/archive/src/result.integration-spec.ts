import { featureApp, type TestApp } from '@rt/testing';

import { ArchiveModule } from './archive.module';
import { ArchiveWriter } from './archive-writer';
import {
  clearArchive,
  contributionDraft,
  POLL_SUMMARY,
  pollOf,
  publishNoteAndPoll,
  roundtableDraft,
  SECTORS,
} from './spec-drafts';

describe('a published result', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await featureApp([ArchiveModule], { organisation: { name: 'Institute of Examples' } });
  }, 120_000);
  afterAll(() => app?.close());
  beforeEach(() => clearArchive(app.database));

  const publish = () => publishNoteAndPoll(app.get(ArchiveWriter));

  it('names the host as the author of a result, and what an answer was of as its base', async () => {
    await publish();
    const author = 'Institute of Examples, poll of 128 people';

    const page = await app.client().get<string>('/contributions/RT-2026-014-C31');
    const { body } = await app.client().get('/api/archive/contributions/RT-2026-014-C31');

    expect(page.body).toContain(`<p class="ex-who__answer">${author}</p>`);
    expect(page.body).toContain('Who gave which answer is not stored.');
    expect(body['author']).toBe(author);
    expect(body['citeAs']).toMatch(new RegExp(`^${author} \\(\\d{4}\\)\\. Cost of energy is the main barrier\\. `));
  });

  it('says the question of a result once where its title begins with it', async () => {
    const poll = pollOf();
    const title = `${poll.question} “Cost of energy” leads (51 of 128)`;
    const draft = contributionDraft({ ref: 'RT-2026-014-C31', type: 'poll_result', title, poll, body: POLL_SUMMARY });
    await app.get(ArchiveWriter).publishRoundtable(roundtableDraft({ question: 'What next?' }), [draft], SECTORS);

    const home = await app.client().get<string>('/');
    const { items } = (await app.client().get('/api/archive/search?q=energy')).body;

    expect(home.body.split(poll.question)).toHaveLength(2);
    expect(items[0].title).toBe(title);
    expect(items[0].excerpt).toMatch(/^“Cost of energy” leads with 51 of 128 \(40%\)\. /);
  });

  it('says which question a result answers, wherever it is listed', async () => {
    await publish();
    const question = 'Which barrier most holds back battery cell manufacturing?';

    const home = await app.client().get<string>('/');
    const found = await app
      .client()
      .get<{ items: { ref: string; excerpt: string; matches: number[][] }[] }>('/api/archive/search?q=holds');

    // Once on the card of the result, once on that of the roundtable, which asks the same.
    expect(home.body.split(`<p class="ex-card__text">${question}</p>`)).toHaveLength(3);
    const [hit] = found.body.items;
    expect(hit).toMatchObject({
      ref: 'RT-2026-014-C31',
      excerpt: expect.stringContaining(`${question} ${POLL_SUMMARY}`),
    });
    expect(hit?.excerpt.slice(...(hit.matches[0] as [number, number]))).toBe('holds');
  });

  it('finds a kept poll by the answers that could be chosen', async () => {
    await publish();

    const found = await app
      .client()
      .get<{ items: { ref: string; excerpt: string; matches: number[][] }[] }>('/api/archive/search?q=skills');

    const [hit] = found.body.items;
    expect(hit?.ref).toBe('RT-2026-014-C31');
    expect(hit?.excerpt.slice(...(hit.matches[0] as [number, number]))).toBe('Skilled');
  });

  it('leads from a result to the one from which it was asked, where that one is published', async () => {
    const source = 'RT-2026-014-C31';
    const asked = 'RT-2026-014-C32';
    const { question } = pollOf();
    const next = pollOf({ question: 'Who should act?', askedFrom: { question, round: 1, ref: source } });
    const draft = (ref: string, poll = pollOf()) => contributionDraft({ ref, type: 'poll_result', poll });
    const read = async (...drafts: ReturnType<typeof draft>[]) => {
      await clearArchive(app.database);
      await app.get(ArchiveWriter).publishRoundtable(roundtableDraft(), [draft(asked, next), ...drafts], SECTORS);
      return (await app.client().get<string>(`/contributions/${asked}`)).body;
    };
    const link = `<a href="/contributions/${source}">Asked from: ${question}</a>`;

    for (const page of [await read(draft(source)), await read(draft(source), draft('RT-2026-014-C33'))])
      expect(page).toContain(link);
    for (const page of [await read(), await read(draft('RT-2026-014-C33'))]) {
      expect(page).toContain(`<p class="ex-figure__base">Asked from: ${question}</p>`);
      expect(page).not.toContain(link);
    }
  });

  it('shows a kept poll as bars, sentence, table and files with the same numbers', async () => {
    await publish();

    const { body } = await app.client().get<string>('/contributions/RT-2026-014-C31');
    const csv = await app.client().get<string>('/contributions/RT-2026-014-C31/data.csv');
    const svg = await app.client().get<string>('/contributions/RT-2026-014-C31/chart.svg');

    expect(body).toContain(POLL_SUMMARY);
    expect(body).toContain('n = 128');
    expect(body).toMatch(/<rect class="rt-mark" width="39\.84%" height="100%" rx="3">/);
    expect(body).toMatch(/<th scope="row">Cost of energy<\/th>\s*<td>51<\/td>\s*<td>40%<\/td>/);
    expect(csv.body).toContain('Cost of energy,51,0.3984');
    expect(csv.body).toContain('"Planning, grid connection",16,0.125');
    expect(svg.headers.get('content-security-policy')).toContain('sandbox');
    expect(svg.body).toContain('Which barrier most holds back battery cell manufacturing?');
    expect(svg.body).toContain('40% · 51');
  });
});
