import type { Page } from 'playwright-core';

import { check } from './in-page';
import { resize } from './resize';

/** Letters are read from the last row; on screens of other sizes they grow with them. */
const PROJECTORS = [
  { size: { width: 1920, height: 1080 }, least: 32 },
  { size: { width: 1280, height: 720 }, least: 22 },
];
/** In an online meeting the screen is a part of a laptop's screen, compressed. */
const SHARED = { size: { width: 1280, height: 720 }, least: 24 };
/** The part of the height that the instructions to join may take. */
const STRIP = 0.07;

/** Finds letters that are too small for a projector, motion, and what is cut off or omitted without a count. */
export async function projectorFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const { size, least } of PROJECTORS) {
    await resize(page, size);
    const seen = await check(page, RoomScreenCheck);
    faults.push(...faultsOf(seen, least).map((fault) => `at ${size.width} px: ${fault}`));
  }
  return faults;
}

export async function shareViewFaults(page: Page): Promise<string[]> {
  await resize(page, SHARED.size);
  if ((await page.locator('.stage-share').count()) === 0) await page.keyboard.press('s');
  await page.locator('.stage-share').waitFor();
  await resize(page, SHARED.size);
  const seen = await check(page, RoomScreenCheck);
  await page.keyboard.press('s');
  await page.locator('.stage-share').waitFor({ state: 'detached' });
  const strip = seen.strip > STRIP ? [`how to join takes ${Math.round(seen.strip * 100)} % of the height`] : [];
  return [...faultsOf(seen, SHARED.least), ...strip];
}

/** Whether the screen shows how to join: the code, or a sentence about personal links. */
export const saysHowToJoin = async (page: Page): Promise<boolean> => (await check(page, RoomScreenCheck)).saysHowToJoin;

function faultsOf({ texts, isBlank, moving, cutOff }: RoomScreenSeen, least: number): string[] {
  if (texts.length === 0 && !isBlank) return ['nothing to read', ...cutOff];
  const small = texts.filter(({ height }) => height < least - 0.05);
  return [...small.map(({ height, words }) => `${height.toFixed(1)} px: ${words}`), ...moving, ...cutOff];
}

interface RoomScreenSeen {
  /** Heights of letters as they are drawn. */
  readonly texts: readonly { readonly height: number; readonly words: string }[];
  readonly isBlank: boolean;
  readonly moving: readonly string[];
  readonly cutOff: readonly string[];
  /** The part of the height that the strip takes. */
  readonly strip: number;
  readonly saysHowToJoin: boolean;
}

class RoomScreenCheck {
  find(): RoomScreenSeen {
    const how = document.querySelector('.stage__strip, .stage__how');
    const code = how?.querySelector('.rt-plate')?.textContent?.trim();
    return {
      texts: this.texts(),
      isBlank: document.querySelector('.stage--blank') !== null,
      moving: this.moving(),
      cutOff: this.cutOff(),
      strip: (document.querySelector('.stage__strip')?.getBoundingClientRect().height ?? 0) / innerHeight,
      saysHowToJoin: Boolean(code) || /personal link/.test(how?.textContent ?? ''),
    };
  }

  private texts(): RoomScreenSeen['texts'] {
    return [...document.querySelectorAll('body *')]
      .filter(
        (one) =>
          one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
          !one.closest('noscript') &&
          !this.isForScreenReaders(one) &&
          [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .map((one) => {
        const scale = one instanceof SVGGraphicsElement ? Math.abs(one.getScreenCTM()?.d ?? 1) : 1;
        const words = (one.textContent ?? '').trim().slice(0, 40);
        return { height: parseFloat(getComputedStyle(one).fontSize) * scale, words };
      });
  }

  private isForScreenReaders(one: Element): boolean {
    const isBody = one === document.body || !one.parentElement;
    if (isBody) return false;
    return getComputedStyle(one).clipPath !== 'none' || this.isForScreenReaders(one.parentElement);
  }

  private moving(): string[] {
    const lasts = (times: string): boolean => times.split(',').some((time) => parseFloat(time) > 0);
    return [...document.querySelectorAll('body *')]
      .filter((one) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(one);
        return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
      })
      .map((one) => `moves: ${one.className}`);
  }

  /** Parts of the screen that hold more than they show, and rows that are omitted and not counted. */
  private cutOff(): string[] {
    const isOver = (one: Element): boolean =>
      one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1;
    const over = [...document.querySelectorAll('.stage__main, .stage__how, .stage__strip')].filter(isOver);
    const isCounted = [...document.querySelectorAll('.stage__left')].some((one) => one.textContent?.trim());
    const omitted = document.querySelectorAll('[data-left]').length;
    return [
      ...over.map(({ className }) => `cut off: ${className}`),
      ...(omitted > 0 && !isCounted ? [`${omitted} rows are omitted without a count`] : []),
    ];
  }
}
