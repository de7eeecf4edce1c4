/** The room's screen in an online meeting: what is read there is a part of a laptop's screen, compressed. */
import { resize } from './visit.mjs';

const SIZE = { width: 1280, height: 720 };
const LEAST = 24;

/** In the view for online meetings at 1280 x 720: each text with smaller letters than 24 px, and whatever moves. Leaves the view. */
export async function shareViewFaults(page) {
  await resize(page, SIZE);
  if ((await page.locator('.stage-share').count()) === 0) await page.keyboard.press('s');
  await page.locator('.stage-share').waitFor();
  await resize(page, SIZE);
  const faults = await page.evaluate(smallTexts, LEAST);
  await page.keyboard.press('s');
  await page.locator('.stage-share').waitFor({ state: 'detached' });
  return faults;
}

/** In the page: lines about letters, as high as they are drawn, and about what would move where motion is wanted. */
function smallTexts(least) {
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
