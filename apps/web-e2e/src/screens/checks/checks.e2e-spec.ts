import { PlantedPage } from '../../support/planted-page';
import { lookAtFocus } from './focus';
import { ForcedColoursCheck } from './forced-colours';
import { GeometryCheck } from './geometry';
import { check } from './in-page';
import { MotionCheck } from './motion';
import { projectorFaults } from './room-screen';

const FIELD = 'id="field" style="all: unset; display: block; outline: 3px solid black; width: 100px; height: 20px';

/** The checks of every screen find what is planted, and nothing on a sound page. */
describe('the checks of every screen', () => {
  let planted: PlantedPage;

  beforeAll(async () => {
    planted = await PlantedPage.open();
  }, 60_000);

  // The room screen is checked at other sizes.
  beforeEach(() => planted.page.setViewportSize({ width: 400, height: 400 }));

  afterAll(() => planted?.close());

  const faultsOf = async (body: string): Promise<string[]> => {
    await planted.plant(body);
    return check(planted.page, GeometryCheck);
  };

  it.each([
    [
      'two texts that cross',
      '<p style="margin: 0">One text</p><p style="margin: -12px 0 0">Another text</p>',
      ['"One text" crosses "Another text"'],
    ],
    [
      'two texts that cross inside one layer that floats',
      '<div style="position: fixed; top: 0"><div>One text</div><div style="margin-top: -12px">Another text</div></div>',
      ['"One text" crosses "Another text"'],
    ],
    [
      'a word that is wider than its box',
      '<p style="width: 60px">Unbreakablewordofmanyletters</p>',
      ['"Unbreakablewordofmanyletters" leaves its box'],
    ],
    [
      'an ordinary word that is broken over two lines',
      '<p style="width: 40px; overflow-wrap: anywhere">No agenda</p>',
      ['the word "agenda" is broken over two lines'],
    ],
    [
      'a text that is cut short',
      '<p style="width: 90px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">A text that is cut</p>',
      ['"A text that is cut" leaves its box'],
    ],
    [
      'a text that is higher than its box',
      '<div style="height: 20px; overflow: hidden"><p style="margin: 0; width: 90px">More than one line of it</p></div>',
      ['"More than one line of it" leaves its box'],
    ],
    [
      'a chart without a mark',
      '<figure><svg width="100" height="100"><rect width="0" height="10" /><path d="M0 0h10" /></svg></figure>',
      ['a chart has no mark with an area'],
    ],
    ['a page that scrolls sideways', '<div style="width: 500px; height: 20px"></div>', ['the page scrolls sideways']],
    [
      'a text that is reached by scrolling a list sideways',
      '<ul style="overflow-y: auto; width: 90px"><li style="white-space: nowrap">A text that is cut</li></ul>',
      ['"A text that is cut" leaves its box'],
    ],
    [
      'a dialogue that scrolls sideways',
      '<div role="dialog" style="width: 90px; overflow: auto"><div style="width: 100px">Text</div></div>',
      ['a dialogue scrolls sideways'],
    ],
  ])('finds %s', async (_what, body, faults) => {
    expect(await faultsOf(body)).toEqual(faults);
  });

  it('lets sound pages pass', async () => {
    expect(
      await faultsOf(`
        <h1>A heading with <em>a part</em> inside it</h1>
        <p style="line-height: 16px">Lines that stand close to each other,<br />one below the other</p>
        <div tabindex="0" style="overflow-x: auto; width: 90px"><p style="white-space: nowrap">A table that scrolls by itself</p></div>
        <span style="position: absolute; width: 1px; height: 1px; overflow: hidden">For screen readers alone</span>
        <p style="width: 110px; overflow-wrap: anywhere">Llanfairpwllgwyngyllgogerychwyrndrobwll, grid-connection</p>
        <figure><svg width="100" height="20"><rect width="40" height="10" /></svg></figure>
        <p style="position: fixed; top: 0">A bar over the page</p>`),
    ).toEqual([]);
  });

  it('finds what moves, and lets pass what takes no time', async () => {
    await planted.plant('<p id="a" style="transition: opacity 2ms">A</p><p style="transition: opacity 0.5ms">B</p>');
    expect(await check(planted.page, MotionCheck)).toEqual([expect.stringContaining('id="a"')]);
  });

  it('finds bars and chosen options that are lost in forced colours, and lets others pass', async () => {
    const bar = (fill: string) =>
      `<svg><rect class="rt-mark" width="9" height="9" style="fill: ${fill}; forced-color-adjust: none" /></svg>`;
    const options = (width: number) =>
      `<div>${['checked', ''].map((is) => `<label class="rt-choice" style="display: block; border: ${is ? width : 1}px solid"><input type="radio" ${is} /></label>`).join('')}</div>`;
    await planted.page.emulateMedia({ forcedColors: 'active' });
    await planted.plant(`<section>${bar('Canvas')}${options(1)}</section>`);
    expect(await check(planted.page, ForcedColoursCheck)).toEqual([
      'rect.rt-mark has the colour of the page',
      'label.rt-choice looks as if it were not chosen',
    ]);
    await planted.plant(`<section>${bar('Highlight')}${options(4)}</section>`);
    expect(await check(planted.page, ForcedColoursCheck)).toEqual([]);
    await planted.page.emulateMedia({ forcedColors: 'none' });
  });

  it('finds letters of the room screen that are not read from the last row, also where what is shown had to be shrunk', async () => {
    const screen = (fit: number) =>
      `<main style="--stage-fit: ${fit}; font-size: 33px">Large<p style="font-size: 31px">Small</p><p class="stage__lost" style="font-size: 20px">Lost</p></main>`;
    for (const fit of [1, 0.9]) {
      await planted.plant(screen(fit));
      expect(await projectorFaults(planted.page)).toEqual([
        'at 1920 px: 31.0 px: Small',
        'at 1920 px: 20.0 px: Lost',
        'at 1280 px: 20.0 px: Lost',
      ]);
    }
  });

  const focusFaultsOf = async (body: string): Promise<readonly string[]> => {
    await planted.plant(body);
    await planted.page.evaluate(() => document.getElementById('field')?.focus({ preventScroll: true }));
    return (await lookAtFocus(planted.page)).faults;
  };

  it.each([
    ['a control that is seen whole', `<button ${FIELD}"></button>`],
    ['one that is seen in part', `<button ${FIELD}; position: fixed; top: 396.6px"></button>`],
    ['one under a layer that lets the pointer through', `<button ${FIELD}"></button>${layer('pointer-events: none')}`],
    [
      'a link over two lines with another in the middle of both',
      `<p style="margin: 0">${wide(120)}<a id="field" href="#b" style="outline: 3px solid black">${wide(60)}<br>${wide(60)}</a>
        <a href="#c" style="position: absolute; left: 70px; top: 0; width: 40px; height: 40px"></a></p>`,
    ],
  ])('accepts the focus on %s', async (_what, body) => {
    expect(await focusFaultsOf(body)).toEqual([]);
  });

  it.each([
    ['a sliver of less than a pixel', `<button ${FIELD}; position: fixed; top: 399.6px"></button>`, /^is out of sight/],
    ['what a layer covers', `<button ${FIELD}"></button>${layer('')}`, /^is covered by <div id="layer"/],
    ['what shows a thin ring', `<button ${FIELD}; outline-width: 2px"></button>`, /^shows no focus ring$/],
    ['what shows no ring', '<button id="field" style="all: unset">A</button>', /^shows no focus ring$/],
  ])('finds the focus on %s', async (_what, body, fault) => {
    expect(await focusFaultsOf(body)).toEqual([expect.stringMatching(fault)]);
  });

  function wide(px: number): string {
    return `<span style="display: inline-block; width: ${px}px; height: 20px"></span>`;
  }

  function layer(style: string): string {
    return `<div id="layer" style="position: fixed; inset: 0; ${style}"></div>`;
  }
});
