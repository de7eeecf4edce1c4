import type { Page } from 'playwright-core';
import { signInDemo } from '../../../../tools/load/room.mjs';
import { geometryFaults } from '../../../../tools/screens/geometry.mjs';
import { fillIn, PAGES, placesOf } from '../../../../tools/screens/pages.mjs';
import { axeFindings } from '../support/axe';
import { type Demo, startDemo } from '../support/demo';

type Colour = 'light' | 'dark';

/** Every page of the one list, by axe in both colours, and by geometry at the narrowest and a wide screen. */
describe('every page', () => {
  let demo: Demo;
  let places: Record<string, string>;
  const open = new Map<string, Promise<Page>>();

  beforeAll(async () => {
    demo = await startDemo();
    places = await placesOf(demo.base, await signInDemo(demo.base));
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  function pageOf(role: string | undefined, colorScheme: Colour): Promise<Page> {
    const key = `${role ?? 'nobody'} ${colorScheme}`;
    const known = open.get(key) ?? signedIn(role, colorScheme);
    open.set(key, known);
    return known;
  }

  async function signedIn(role: string | undefined, colorScheme: Colour): Promise<Page> {
    const { context, page } = await demo.open({ colorScheme });
    if (role) await context.request.post('/api/sign-in/demo', { data: { role }, headers: { origin: demo.base } });
    return page;
  }

  it.each(PAGES)(
    '$name is clean in light and dark',
    async ({ path, as }: { path: string; as?: string }) => {
      for (const colour of ['light', 'dark'] as const) {
        const page = await pageOf(as, colour);
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.goto(fillIn(path, places), { waitUntil: 'networkidle' });
        expect(await axeFindings(page)).toEqual([]);
      }
    },
    60_000,
  );

  it.each(PAGES)(
    '$name fits a narrow phone and a wide screen',
    async ({ path, as }: { path: string; as?: string }) => {
      const page = await pageOf(as, 'light');
      await page.goto(fillIn(path, places), { waitUntil: 'networkidle' });
      for (const width of [320, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(geometryFaults)).toEqual([]);
      }
    },
    60_000,
  );

  it('kept to the content security policy', () => {
    expect(demo.faults).toEqual([]);
  });
});
