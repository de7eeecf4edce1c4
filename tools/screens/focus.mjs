/**
 * Runs inside the page, so it brings all it needs: where the focus is, and what is wrong with how it shows. A ring is a
 * solid outline of at least 3 px, on the element, its label or the box around it, with a contrast of 3:1 against what is
 * behind it or against a second ring inside of it.
 * @returns {{ isBody: boolean, place: number, html: string, faults: string[] }} `place` is the number of the element in
 *   the document's order
 */
export function lookAtFocus() {
  const element = document.activeElement ?? document.body;

  const channels = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const isOpaque = (colour) => (channels(colour)[3] ?? 1) > 0.5;
  const luminance = (colour) => {
    const [r, g, b] = channels(colour)
      .slice(0, 3)
      .map((value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const ground = (from) => {
    for (let at = from; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (isOpaque(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const hasRing = (one) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(one);
    if (/none|auto/.test(outlineStyle) || parseFloat(outlineWidth) < 3) return false;
    const inner = /rgba?\([^)]*\)/.exec(boxShadow)?.[0] ?? outlineColor;
    return Math.max(contrast(outlineColor, ground(one.parentElement)), contrast(outlineColor, inner)) >= 3;
  };
  const label = element.closest('label') ?? element.labels?.[0];
  // A heading or a region that a script moved the focus to needs no ring.
  const isRinged = () =>
    element.getAttribute('tabindex') === '-1' ||
    [element, label, element.parentElement, element.parentElement?.parentElement].some((one) => one && hasRing(one));

  // What the window shows of the element, in whole pixels: less than one of them is seen by nobody, and hit by no test.
  const seenOf = ({ left, right, top, bottom }) => ({
    left: Math.ceil(Math.max(left, 0)),
    right: Math.floor(Math.min(right, innerWidth)),
    top: Math.ceil(Math.max(top, 0)),
    bottom: Math.floor(Math.min(bottom, innerHeight)),
  });
  // A link that is broken over two lines has two boxes, and the middle between them may be another's.
  const boxes = [...element.getClientRects()]
    .map(seenOf)
    .filter(({ left, right, top, bottom }) => right > left && bottom > top);
  const hits = boxes.map(({ left, right, top, bottom }) =>
    document.elementFromPoint((left + right - 1) / 2, (top + bottom - 1) / 2),
  );
  const isOwn = (hit) => [element, label].some((one) => one && hit && (one.contains(hit) || hit.contains(one)));
  const where = () => {
    const { top, bottom } = element.getBoundingClientRect();
    return `(from ${top} to ${bottom} px of ${innerHeight}, scrolled by ${scrollY} of ${document.documentElement.scrollHeight})`;
  };

  const faults = () => [
    ...(isRinged() ? [] : ['shows no focus ring']),
    ...(boxes.length > 0 ? [] : [`is out of sight ${where()}`]),
    ...(boxes.length === 0 || hits.some(isOwn) ? [] : [`is covered by ${hits[0]?.outerHTML.slice(0, 100)} ${where()}`]),
  ];
  const isBody = element === document.body;
  return {
    isBody,
    place: [...document.querySelectorAll('*')].indexOf(element),
    html: element.outerHTML.slice(0, 200),
    faults: isBody ? [] : faults(),
  };
}
