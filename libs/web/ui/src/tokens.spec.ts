/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(__dirname, 'tokens.css'), 'utf8');

/** The colours of one block of tokens.css by name, without the prefix. */
function coloursAfter(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(selector)).split('}')[0] ?? '';

  return Object.fromEntries(
    [...block.matchAll(/--rt-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);

  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;

    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });

  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const light = coloursAfter(':root {');
const dark = { ...light, ...coloursAfter(":root[data-theme='dark']") };
const byDevice = { ...light, ...coloursAfter(":root:not([data-theme='light']") };

const TEXT = [
  ['text', 'ground'],
  ['text', 'surface'],
  ['text', 'chosen'],
  ['muted', 'ground'],
  ['muted', 'surface'],
  ['link', 'ground'],
  ['visited', 'ground'],
  ['on-primary', 'primary'],
  ['on-primary', 'primary-hover'],
  ['danger-text', 'ground'],
  ['danger-text', 'danger-soft'],
  ['success-text', 'success-soft'],
  ['warning-text', 'warning-soft'],
  ['on-live', 'live'],
  ['stage-text', 'stage-ground'],
  ['stage-muted', 'stage-ground'],
  ['plate-text', 'plate-ground'],
] as const;

const MARKS = [
  ['border', 'ground'],
  ['border', 'surface'],
  ['danger', 'ground'],
  ['focus-outer', 'ground'],
  ...[1, 2, 3, 5].map((series) => [`series-${series}`, 'ground'] as const),
] as const;

describe.each([
  ['light', light],
  ['dark', dark],
])('colours, %s', (_name, colours) => {
  it.each(TEXT)('%s on %s reaches 4.5', (one, other) => {
    expect(contrast(colours[one] ?? '', colours[other] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARKS)('%s on %s reaches 3', (one, other) => {
    expect(contrast(colours[one] ?? '', colours[other] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

describe('dark', () => {
  it('is the same, whether the device or the page asks for it', () => {
    expect(byDevice).toEqual(dark);
    expect(dark['ground']).toBe('#101a22');
  });
});
