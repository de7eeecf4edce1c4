import { ACTIVITY_KINDS } from '@rt/kinds';
import { ENERGY, EVERY_KIND } from '@rt/testing/rooms';

import { type Demo, startDemo } from '../support/demo';
import { firstLoad } from '../support/loads';
import { joinAsPhone } from '../support/phone';
import { startRoom } from '../support/room';

/** In bytes, compressed as they come over the wire. */
const PAGES = [
  { what: 'a phone that is not in a room yet', path: '/j', script: 35_000, style: 5000, html: 6000 },
  { what: 'the room screen', path: '/stage', script: 90_000, style: 8000, html: 6000 },
  { what: 'the archive', path: '/insights?q=energy', script: 20_000, style: 15_000, html: 20_000 },
  { what: 'the console', path: '/console/sign-in', script: 230_000, style: 35_000, html: 4000 },
];

/** What people wait for at their first visit: a check reads the same from the build, this is what a browser gets. */
describe('the first load', () => {
  let demo: Demo;

  beforeAll(async () => {
    demo = await startDemo();
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  it.each(PAGES)('of $what keeps to its limit over the wire (I30)', async ({ path, ...most }) => {
    const { context, page } = await demo.open();
    const { script, style, html } = await firstLoad(context, page, path);
    expect(script).toBeGreaterThan(1000);
    expect(script).toBeLessThanOrEqual(most.script);
    expect(style).toBeLessThanOrEqual(most.style);
    expect(html).toBeGreaterThan(100);
    expect(html).toBeLessThanOrEqual(most.html);
    // It brings all that the first words need: what is for listeners alone is not seen.
    const seen = await page.$$eval('.rt-hidden', (all) => all.filter((one) => one.getBoundingClientRect().width > 1));
    expect(seen).toHaveLength(0);
    await context.close();
  });

  it('of a phone is the same in a room with every kind of question (I30)', async () => {
    expect(EVERY_KIND.map(({ kind }) => kind).sort()).toEqual([...ACTIVITY_KINDS].sort());
    const sizes = [];
    for (const activities of [[ENERGY], EVERY_KIND]) {
      const room = await startRoom(demo.base, `With ${activities.length}`, activities);
      const { context, page } = await demo.open({ viewport: { width: 390, height: 844 } });
      sizes.push(await firstLoad(context, page, `/j/${room.code}`));
      await joinAsPhone(page, room.code);
      await context.close();
    }
    const [one, all] = sizes;
    // The same files: they may come in one piece more.
    expect(Math.abs((all?.script ?? 0) - (one?.script ?? 0))).toBeLessThan(100);
    expect(all?.script).toBeLessThanOrEqual(35_000);
    expect(all?.style).toBeLessThanOrEqual(5000);
    expect(demo.faults).toEqual([]);
  });

  it('of a phone holds for each kind the links to its form, so that a slow line waits for it once (I29)', async () => {
    const { context, page } = await demo.open();
    await page.goto('/j');
    const forms = await page.$$eval('template[data-form]', (all: HTMLTemplateElement[]) =>
      all.map(({ dataset, content }) => ({
        kind: dataset.form,
        files: [...content.querySelectorAll('link')].map((link) => link.getAttribute('href') ?? ''),
      })),
    );
    expect(forms.map(({ kind }) => kind)).toEqual(expect.arrayContaining(EVERY_KIND.map(({ kind }) => kind)));
    for (const file of new Set(forms.flatMap(({ files }) => files))) {
      expect({ file, status: (await page.request.get(file)).status() }).toEqual({ file, status: 200 });
    }
    // The form itself is among them, in a file of its own.
    expect(new Set(forms.map(({ files }) => files[0])).size).toBe(forms.length);
    await context.close();
  });
});
