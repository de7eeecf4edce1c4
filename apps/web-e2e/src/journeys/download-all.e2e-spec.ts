/** @jest-environment ../../tools/jest/steps.cjs */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  ASKED,
  ENERGY,
  HELP,
  IDEAS,
  MONEY,
  ORDER,
  type Room,
  THESES,
  TRUST,
  WORDS,
  WORKS,
  WRITTEN,
} from '@rt/testing/rooms';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import readSheets from 'read-excel-file/node';

import { axeFindings } from '../support/axe';
import { openDemo, type SharedDemo } from '../support/demo';
import { downloaded } from '../support/download';
import { startRoom } from '../support/room';

const HIDDEN = 'Nobody ought to read this text';
const PLANNED = [ENERGY, HELP, TRUST, WRITTEN, ORDER, MONEY, WORKS, THESES, WORDS, ASKED, IDEAS];
const PNG_SIGNATURE = '89504e470d0a1a0a';
const READ_PDF = join(__dirname, '../../../../tools/read-pdf.mjs');

/** All results of a session as files, from the press that ends it to the ZIP on the disk. */
describe('downloading all results', () => {
  let demo: SharedDemo;
  let room: Room;
  let host: Page;
  let files: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    demo = await openDemo();
    room = await startRoom(demo.base, 'What is taken away', PLANNED);
    const answers: readonly object[] = [
      { optionId: 'grid' },
      { optionIds: ['loans', 'test'] },
      { value: 4 },
      { entries: [HIDDEN] },
      { order: ['grid', 'energy', 'skills'] },
      { alloc: { grid: 60, energy: 40 } },
      { values: { grid: 4, energy: 2, skills: 'skip' } },
      { agree: ['t0', 't1'], disagree: ['t2'], pass: [] },
      { words: ['trust'] },
      { entries: [HIDDEN] },
      { entries: ['Plant trees'] },
    ];
    for (const [at, answer] of answers.entries()) {
      await room.open(at);
      for (let n = 0; n < 5; n += 1) await room.answer(at, answer);
      if (at > 0) await room.close(at);
    }
    // One that was asked again, and one that hands were raised for as well.
    const path = (at: number) => `/api/roundtables/${room.id}/activities/${room.activityIds[at]}`;
    await room.host.post(`${path(2)}/ask-again`, { opId: randomUUID() });
    for (let n = 0; n < 6; n += 1) await room.answer(2, { value: 5 }, { round: 2 });
    await room.close(2);
    await room.host.put(`${path(1)}/hands`, {
      ...{ opId: randomUUID(), round: 1, version: 0, present: 30 },
      counts: HELP.config.options.map(({ id }, at) => ({ optionId: id, count: 10 - at })),
    });
    const opened = await demo.open({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    host = opened.page;
    await opened.context.request.post('/api/sign-in/demo', {
      data: { role: 'organiser' },
      headers: { origin: demo.base },
    });
    await host.goto(`/console/roundtables/${room.id}/live`);
    await host.getByRole('button', { name: 'End session' }).click();
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  it('takes at most 20 seconds from the end of the session', async () => {
    const began = performance.now();
    await host.getByRole('dialog').getByRole('button', { name: 'Close them and end the session' }).click();
    const download = host.waitForEvent('download');
    await host.getByRole('button', { name: 'Download all' }).click();
    const file = await downloaded(await download);
    const seconds = (performance.now() - began) / 1000;

    expect(seconds).toBeLessThan(20);
    expect((await download).suggestedFilename()).toMatch(/^rt-\d{4}-\d{3}-results\.zip$/);
    await host.getByText(/results\.zip has been downloaded\./).waitFor();
    files = new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name.replace(/^[^/]*\//, ''), bytes]));
    expect(await axeFindings(host)).toEqual([]);
  });

  it('gives files that other programs read', async () => {
    const pictures = [...files].filter(([name]) => name.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(PLANNED.length);
    for (const [, bytes] of pictures) {
      const png = Buffer.from(bytes);
      expect([png.subarray(0, 8).toString('hex'), png.readUInt32BE(16)]).toEqual([PNG_SIGNATURE, 1600]);
    }
    const sheets = await readSheets(Buffer.from(files.get('results.xlsx') ?? []));
    expect(sheets.map(({ sheet }) => sheet)).toContain('Q1 Which barrier comes first');
    const words = pdfWords();
    for (const { question } of PLANNED) expect(words).toContain(question);
    expect(words).toContain('“Grid connection” leads with 5 of 5 (100%).');
    expect(JSON.parse(Buffer.from(files.get('results.json') ?? []).toString()).activities).toHaveLength(PLANNED.length);
    for (const told of ['Round by round', 'Counted by hand']) expect(words).toContain(told);
    const tables = [...files.keys()].filter((name) => name.startsWith('tables/'));
    expect(tables.filter((name) => name.includes('-hands'))).toHaveLength(1);
  });

  it('has no text that the host has not shown, in any of the files', () => {
    const parts = [...files].flatMap(([name, bytes]) =>
      name.endsWith('.xlsx') ? Object.values(unzipSync(bytes)) : [bytes],
    );
    const all = [...parts.map((bytes) => Buffer.from(bytes).toString('utf8')), pdfWords()].join('\n');

    expect(all).toContain(WRITTEN.question);
    expect(all).not.toContain(HIDDEN);
    expect(demo.faults).toEqual([]);
  });

  function pdfWords(): string {
    const file = join(mkdtempSync(join(tmpdir(), 'rt-files-')), 'results.pdf');
    writeFileSync(file, files.get('results.pdf') ?? '');
    const { pages } = JSON.parse(execFileSync(process.execPath, [READ_PDF, file], { encoding: 'utf8' })) as {
      pages: readonly { text: string }[];
    };

    return pages.map(({ text }) => text).join(' ');
  }
});
