import type { RoundtableBody } from '@rt/contracts';
import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { DownloadAll } from './download-all';

const RESULTS = 'POST /api/roundtables/{roundtableId}/results';
const ROUNDTABLE = { id: 'r1', ref: 'RT-2026-014', title: 'Wind', state: 'closed', may: ['run'], rule: 'attributed' };

const making = { name: 'rt-2026-014-results.zip', bytes: new Uint8Array([1]), undrawn: [] as readonly string[] };
let make: (progress: (done: number, all: number) => void) => Promise<typeof making>;
jest.mock('./making', () => ({
  browserTools: (progress: unknown) => progress,
  makeFiles: (_facts: unknown, _results: unknown, progress: never) => make(progress),
}));
const saved: string[] = [];
jest.mock('@rt/web/ui', () => ({
  ...jest.requireActual('@rt/web/ui'),
  saveFile: (name: string) => saved.push(name),
}));

describe('downloading all results', () => {
  const person = userEvent.setup();
  const open = (over: object = {}, answer: unknown = { items: [] }) =>
    renderScreen(
      () => (
        <>
          <DownloadAll roundtable={{ ...ROUNDTABLE, ...over } as unknown as RoundtableBody} />
          <p>Below it</p>
        </>
      ),
      { [RESULTS]: answer, 'GET /api/me': { organisationName: 'Estuary Policy Institute' } },
    );
  const press = async () => person.click(await screen.findByRole('button', { name: 'Download all' }));
  beforeEach(() => {
    saved.length = 0;
    make = () => Promise.resolve(making);
  });

  it('gives one file, and says what it is doing meanwhile', async () => {
    let end: () => void = () => undefined;
    make = (progress) => {
      progress(2, 7);

      return new Promise((resolve) => (end = () => resolve(making)));
    };
    const { asked } = open();
    await press();
    expect((await screen.findByText('Making the files: 2 of 7')).getAttribute('role')).toBe('status');
    expect(saved).toEqual([]);

    end();
    expect(await screen.findByText(/^rt-2026-014-results\.zip has been downloaded/)).toBeTruthy();
    expect(saved).toEqual(['rt-2026-014-results.zip']);
    expect(asked.filter((route) => route === RESULTS)).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['made', { items: [] }],
    ['refused', refusing('internal')],
  ])(
    'has the focus again once the files are %s: browsers take it from a button that is off meanwhile',
    async (_, answer) => {
      let go: () => void = () => undefined;
      const waits = new Promise<void>((resolve) => (go = resolve));
      open({}, async () => {
        (document.activeElement as HTMLElement).blur();
        await waits;
        return typeof answer === 'function' ? answer() : answer;
      });
      await press();
      expect(document.activeElement).toBe(document.body);

      go();
      const button = screen.getByRole('button', { name: 'Download all' });
      await waitFor(() => expect(document.activeElement).toBe(button));
    },
  );

  it('names pictures that could not be drawn', async () => {
    make = () => Promise.resolve({ ...making, undrawn: ['charts/01.png'] });
    open();
    await press();
    expect(await screen.findByText(/One picture could not be drawn/)).toBeTruthy();
  });

  it('says what went wrong, and can be pressed again', async () => {
    let refused = true;
    open({}, () => (refused ? refusing('unavailable')() : { items: [] }));
    await press();
    expect((await screen.findByRole('alert')).textContent).toContain('The files could not be made');
    expect(saved).toEqual([]);

    refused = false;
    await press();
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['before the end', { state: 'live' }],
    ['to those who do not run the session', { may: ['note'] }],
  ])('is not offered %s', async (_when, over) => {
    open(over);
    await screen.findByText('Below it');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
