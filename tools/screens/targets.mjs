/**
 * Runs inside the page, so it brings all it needs: one line for each control of a phone that is under 48 px wide or high,
 * each option under 56 px high, and each control whose letters are under 16 px, which a phone would zoom in on. A link
 * within a sentence is as high as its line.
 */
export function targetFaults() {
  const CONTROLS =
    'a[href], button, input, select, textarea, summary, [role="slider"], [role="radio"], [role="checkbox"]';
  const say = (element) =>
    `${element.tagName.toLowerCase()} "${(element.textContent || element.getAttribute('aria-label') || element.name || '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
  const choice = (element) => element.matches('input[type="radio"], input[type="checkbox"]');
  // A label that holds its field is pressed in its place.
  const pressed = (element) => (choice(element) ? (element.closest('label') ?? element) : element);
  const inSentence = (element) =>
    getComputedStyle(element).display === 'inline' &&
    [...element.parentElement.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
  const isCut = (element) => {
    const { clipPath, position } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return clipPath !== 'none' || (position === 'absolute' && (width <= 1 || height <= 1));
  };
  const seen = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest('[aria-hidden="true"], noscript');
  const faults = [...document.querySelectorAll(CONTROLS)].flatMap((control) => {
    const target = pressed(control);
    if (!seen(target) || isCut(target) || inSentence(target)) return [];
    const { width, height } = target.getBoundingClientRect();
    const least = target.matches('.rt-choice:not(.room__answers .rt-choice)') ? 56 : 48;
    const found = [];
    if (width < 47.5 || height < least - 0.5)
      found.push(`${say(target)} is ${Math.round(width)} by ${Math.round(height)} px, not 48 by ${least}`);
    const letters = parseFloat(getComputedStyle(control).fontSize);
    if (!choice(control) && letters < 15.9) found.push(`${say(target)} has letters of ${letters} px`);
    return found;
  });
  return [...new Set(faults)];
}
