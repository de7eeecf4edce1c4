import type { DrawnWord } from './chart-model';
import { textWidth } from './text-width';

export interface CloudBox {
  readonly width: number;
  readonly height: number;
  readonly most: number;
  readonly least: number;
}

export const CLOUD_BOXES = {
  wide: { width: 800, height: 380, most: 76, least: 20 },
  narrow: { width: 340, height: 420, most: 44, least: 15 },
  file: { width: 752, height: 460, most: 72, least: 15 },
} as const satisfies Readonly<Record<string, CloudBox>>;

export interface PlacedWord {
  readonly id: string;
  readonly label: string;
  /** Middle of the word. */
  readonly x: number;
  readonly y: number;
  /** Height of its type. */
  readonly size: number;
  /** 1 for the smallest words to `CLOUD_STEPS` for the largest. */
  readonly step: number;
}

export interface Cloud {
  /** In the order of their ids, so that a page knows each again. */
  readonly words: readonly PlacedWord[];
  /** Words for which there was no room. */
  readonly left: number;
}

/** So many sizes of type there are: a word of one more person seldom changes its own. */
export const CLOUD_STEPS = 6;

/** The type of all words shrinks by this until all of them have a place, or it is the smallest. */
const SHRINK = 0.8;
/** So much of the box at most can be covered. */
const FILLED = 0.75;
/** Between two words, in heights of type. */
const GAP = 0.12;
const LINE = 1.1;
/** A word that is new begins to look for its place at this part of how far out the last one stands. */
const INNER = 0.6;

interface Sized {
  readonly word: DrawnWord;
  readonly size: number;
  readonly step: number;
  readonly width: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Rect extends Place {
  /** Half of its width and height. */
  readonly w: number;
  readonly h: number;
}

/**
 * Places words in a box, none over another: the largest first, each as near to the middle as there is room, or to where
 * it stood `before`. The same words have the same places on every machine; who draws them anew gives the last cloud, and
 * words stay where they can.
 */
export function placeWords(words: readonly DrawnWord[], box: CloudBox, before?: Cloud): Cloud {
  const stood = new Map<string, Place>(before?.words.map((word) => [word.id, word]));
  const measured = measuredWords(words);
  for (let scale = 1; ; scale *= SHRINK) {
    const sized = sizedWords(measured, box, scale);
    // Larger than the box together: no need to try.
    if (areaOf(sized) > box.width * box.height * FILLED && box.most * scale > box.least) continue;
    const smallest = box.most * scale <= box.least;
    const placed = placeAll(sized, box, stood, smallest);
    if (placed.length === words.length || smallest) {
      return { words: placed.sort((a, b) => (a.id < b.id ? -1 : 1)), left: words.length - placed.length };
    }
  }
}

interface Measured {
  readonly word: DrawnWord;
  readonly step: number;
  /** In heights of its type. */
  readonly width: number;
}

/** Largest first; among words of one step by their ids, so that a vote inside a step moves nothing. */
function measuredWords(words: readonly DrawnWord[]): readonly Measured[] {
  const highest = Math.max(...words.map(({ count }) => count));
  const lowest = Math.min(...words.map(({ count }) => count));

  return words
    .map((word) => {
      // Where all have as many, none stands out.
      const part = highest === lowest ? 0.4 : Math.sqrt(word.count / highest);

      return { word, step: Math.max(1, Math.ceil(part * CLOUD_STEPS)), width: textWidth(word.label) };
    })
    .sort((a, b) => b.step - a.step || (a.word.id < b.word.id ? -1 : 1));
}

function sizedWords(measured: readonly Measured[], { most, least }: CloudBox, scale: number): readonly Sized[] {
  return measured.map(({ word, step, width }) => {
    const full = least + ((most - least) * (step - 1)) / (CLOUD_STEPS - 1);
    const size = Math.max(least, Math.round(full * scale));

    return { word, step, size, width: width * size };
  });
}

function areaOf(sized: readonly Sized[]): number {
  return sized.reduce((area, { width, size }) => area + width * size * LINE, 0);
}

/** All of them, or what has a place where it cannot be smaller; else the first that had none ends it. */
function placeAll(
  sized: readonly Sized[],
  box: CloudBox,
  stood: ReadonlyMap<string, Place>,
  smallest: boolean,
): PlacedWord[] {
  const taken: Rect[] = [];
  const placed: PlacedWord[] = [];
  const middle = { x: box.width / 2, y: box.height / 2 };
  // Nearer to the middle hardly anything is free once larger words stand there.
  let from = 0;
  for (const { word, size, step, width } of sized) {
    const half = { w: width / 2 + size * GAP, h: (size * LINE) / 2 };
    const before = stood.get(word.id);
    const place = freePlace(half, box, taken, before ? { ...before, from: 0 } : { ...middle, from: from * INNER });
    if (place === null) {
      if (smallest) continue;
      break;
    }
    taken.push({ ...place, ...half });
    if (!before) from = Math.max(from, place.radius);
    placed.push({ id: word.id, label: word.label, x: round(place.x), y: round(place.y), size, step });
  }

  return placed;
}

interface Found extends Place {
  /** How far from the start it was. */
  readonly radius: number;
}

function freePlace(
  half: Pick<Rect, 'w' | 'h'>,
  box: CloudBox,
  taken: readonly Rect[],
  start: Place & { readonly from: number },
): Found | null {
  // A start at an edge has the whole box before it.
  const wide = box.width / box.height;
  const far = Math.max(start.y, box.height - start.y, start.x / wide, (box.width - start.x) / wide) * Math.SQRT2;
  const gap = half.h;
  // What was in the way at one place mostly is at the next.
  let blocker: Rect | undefined;
  for (let angle = 0, radius = start.from; radius < far;) {
    const place = { radius, x: start.x + wide * radius * Math.cos(angle), y: start.y + radius * Math.sin(angle) };
    if (isWithin(place, half, box) && !(blocker && meets(place, half, blocker))) {
      blocker = taken.find((rect) => meets(place, half, rect));
      if (!blocker) return place;
    }
    const turn = radius === 0 ? 1 : Math.min(1, gap / radius);
    angle += turn;
    radius += (gap * turn) / (2 * Math.PI) + (radius === 0 ? gap / 2 : 0);
  }

  return null;
}

function isWithin({ x, y }: Place, { w, h }: Pick<Rect, 'w' | 'h'>, { width, height }: CloudBox): boolean {
  return x >= w && x <= width - w && y >= h && y <= height - h;
}

function meets({ x, y }: Place, { w, h }: Pick<Rect, 'w' | 'h'>, other: Rect): boolean {
  return Math.abs(x - other.x) < w + other.w && Math.abs(y - other.y) < h + other.h;
}

function round(units: number): number {
  return Math.round(units * 10) / 10;
}
