/** Letters of the room's screen: on a projector, and in an online meeting, where it is a part of a laptop's screen, compressed. */
import { resize } from './visit.mjs';

const SIZE = { width: 1280, height: 720 };
const LEAST = 24;
/** Of its height, how to join takes no more. */
const STRIP = 0.07;
/** Letters are read from the last row; on screens of other sizes they grow with them. */
const PROJECTORS = [
  { size: { width: 1920, height: 1080 }, least: 32 },
  { size: { width: 1280, height: 720 }, least: 22 },
];

/** Each text with smaller letters than a projector of that size may show, and what is cut off or left out without a word. */
export async function projectorFaults(page) {
  const faults = [];
  for (const { size, least } of PROJECTORS) {
    await resize(page, size);
    const found = [...(await page.evaluate(smallTexts, { least })), ...(await page.evaluate(cutOff))];
    faults.push(...found.map((fault) => `at ${size.width} px: ${fault}`));
  }
  return faults;
}

/** In the view for online meetings at 1280 x 720: each text with smaller letters than 24 px, a high strip of how to join, and whatever moves. Leaves the view. */
export async function shareViewFaults(page) {
  await resize(page, SIZE);
  if ((await page.locator('.stage-share').count()) === 0) await page.keyboard.press('s');
  await page.locator('.stage-share').waitFor();
  await resize(page, SIZE);
  const faults = [
    ...(await page.evaluate(smallTexts, { least: LEAST })),
    ...(await page.evaluate(highStrip, STRIP)),
    ...(await page.evaluate(cutOff)),
  ];
  await page.keyboard.press('s');
  await page.locator('.stage-share').waitFor({ state: 'detached' });
  return faults;
}

/** In the page: whether it says how to join, by the code or by a personal link. */
export function saysHowToJoin() {
  const how = document.querySelector('.stage__strip, .stage__how');
  const code = how?.querySelector('.rt-plate')?.textContent.trim();
  return Boolean(code) || /personal link/.test(how?.textContent ?? '');
}

/** In the page: a line about how to join where it takes more of the height than this. */
function highStrip(most) {
  const part = (document.querySelector('.stage__strip')?.getBoundingClientRect().height ?? 0) / innerHeight;
  return part > most ? [`how to join takes ${Math.round(part * 100)} % of the height`] : [];
}

/** In the page: lines about parts of the screen that hold more than they show, and about rows that are left out and not counted. */
function cutOff() {
  const isOver = (one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1;
  const over = [...document.querySelectorAll('.stage__main, .stage__how, .stage__strip')].filter(isOver);
  const counted = [...document.querySelectorAll('.stage__left')].some((one) => one.textContent.trim() !== '');
  const left = document.querySelectorAll('[data-left]').length;
  return [
    ...over.map(({ className }) => `cut off: ${className}`),
    ...(left > 0 && !counted ? [`${left} rows are left out without a word`] : []),
  ];
}

/** In the page: lines about letters, as high as they are drawn, and about what would move where motion is wanted. */
function smallTexts({ least }) {
  const upwards = function* (element) {
    for (let at = element; at && at !== document.body; at = at.parentElement) yield at;
  };
  // Words for screen readers alone.
  const isCut = (one) => [...upwards(one)].some((at) => getComputedStyle(at).clipPath !== 'none');
  const texts = [...document.querySelectorAll('body *')].filter(
    (one) =>
      one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !one.closest('noscript') &&
      !isCut(one) &&
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()),
  );
  const heightOf = (one) => {
    const scale = one instanceof SVGGraphicsElement ? Math.abs(one.getScreenCTM()?.d ?? 1) : 1;
    return parseFloat(getComputedStyle(one).fontSize) * scale;
  };
  const small = texts
    .map((one) => ({ height: heightOf(one), words: one.textContent.trim().slice(0, 40) }))
    .filter(({ height }) => height < least - 0.05)
    .map(({ height, words }) => `${height.toFixed(1)} px: ${words}`);
  const moving = [...document.querySelectorAll('body *')]
    .filter((one) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(one);
      const lasts = (times) => times.split(',').some((time) => parseFloat(time) > 0);
      return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
    })
    .map((one) => `moves: ${one.className}`);
  return texts.length === 0 && !document.querySelector('.stage--blank') ? ['nothing to read'] : [...small, ...moving];
}
