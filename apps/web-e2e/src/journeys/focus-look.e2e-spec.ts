import { lookAtFocus } from '../../../../tools/screens/focus.mjs';
import { PlantedPage } from '../support/planted-page';

const FIELD = 'id="field" style="all: unset; display: block; outline: 3px solid black; width: 100px; height: 20px';

/** The look that judges every stop of the keyboard must itself find what is planted, and nothing where the focus shows. */
describe('the look at the focus', () => {
  let planted: PlantedPage;

  beforeAll(async () => {
    planted = await PlantedPage.open();
  }, 60_000);

  afterAll(() => planted?.close());

  const faultsOf = async (body: string): Promise<string[]> => {
    await planted.plant(body);
    return planted.page.evaluate(
      `document.getElementById('field').focus({ preventScroll: true }); (${lookAtFocus})().faults`,
    );
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
  ])('finds nothing at %s', async (_what, body) => {
    expect(await faultsOf(body)).toEqual([]);
  });

  it.each([
    ['a sliver of less than a pixel', `<button ${FIELD}; position: fixed; top: 399.6px"></button>`, /^is out of sight/],
    ['what a layer covers', `<button ${FIELD}"></button>${layer('')}`, /^is covered by <div id="layer"/],
    ['what shows a thin ring', `<button ${FIELD}; outline-width: 2px"></button>`, /^shows no focus ring$/],
    ['what shows no ring', '<button id="field" style="all: unset">A</button>', /^shows no focus ring$/],
  ])('finds %s', async (_what, body, fault) => {
    expect(await faultsOf(body)).toEqual([expect.stringMatching(fault)]);
  });

  function wide(px: number): string {
    return `<span style="display: inline-block; width: ${px}px; height: 20px"></span>`;
  }

  function layer(style: string): string {
    return `<div id="layer" style="position: fixed; inset: 0; ${style}"></div>`;
  }
});
