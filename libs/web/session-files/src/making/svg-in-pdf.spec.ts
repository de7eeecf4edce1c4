import { type ChartModel, chartSvg } from '@rt/domain/polling';
import { ACTIVITY_KINDS } from '@rt/kinds';

import { sampleResult } from './spec-session';
import { activity, FACTS } from './spec-session';
import { drawSvg, isDrawing, leftOut, sizeOf } from './svg-in-pdf';
import { tellSession } from './tell-session';

const WORDS = { foot: 'n = 20', none: 'none' };

async function modelsOf(kind: (typeof ACTIVITY_KINDS)[number]): Promise<readonly ChartModel[]> {
  const told = await tellSession(FACTS, { items: [activity('Which?', [sampleResult(kind, 'Which?')])] });

  return told.activities.flatMap(({ rounds }) => rounds.flatMap(({ models }) => models));
}

describe('a drawing in a PDF', () => {
  it.each(ACTIVITY_KINDS)('has every element that a drawing of %s is made of', async (kind) => {
    const models = await modelsOf(kind);
    expect(models.length).toBeGreaterThan(0);
    for (const model of models) expect(leftOut(chartSvg(model, WORDS))).toEqual([]);
  });

  it('names an element that it would leave out', () => {
    expect(leftOut('<svg width="1" height="1"><ellipse rx="1"/><rect width="1"/></svg>')).toEqual(['ellipse']);
  });

  it('is one where it shows more than letters', () => {
    expect(isDrawing('<svg><rect width="9"/><text>Only letters</text></svg>')).toBe(false);
    expect(isDrawing('<svg><rect width="9"/><rect width="4"/></svg>')).toBe(true);
    expect(sizeOf('<svg viewBox="0 0 800 90" width="800" height="90"></svg>')).toEqual({ width: 800, height: 90 });
  });

  it('writes what a label says, not its markup, where its anchor says', () => {
    const told: unknown[] = [];
    const handler: ProxyHandler<object> = {
      get: (_, name) =>
        name === 'widthOfString'
          ? () => 40
          : (...given: unknown[]) => {
              told.push([name, ...given]);
              return canvas;
            },
    };
    const canvas: object = new Proxy({}, handler);
    const svg = '<text x="100" y="20" font-size="19" font-weight="700" text-anchor="end">R&amp;D &lt;b&gt;</text>';
    drawSvg(canvas as never, svg, { x: 0, y: 0, scale: 1 });

    expect(told).toContainEqual(['font', 'bold']);
    expect(told).toContainEqual(['text', 'R&D <b>', 60, 20, expect.anything()]);
  });
});
