/**
 * Runs inside the page, so it brings all it needs: where the focus is, and what is wrong with how it shows. A ring is a
 * solid outline of at least 2 px, on the element, its label or the box around it, with a contrast of 3:1 against what is
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
    if (/none|auto/.test(outlineStyle) || parseFloat(outlineWidth) < 2) return false;
    const inner = /rgba?\([^)]*\)/.exec(boxShadow)?.[0] ?? outlineColor;
    return Math.max(contrast(outlineColor, ground(one.parentElement)), contrast(outlineColor, inner)) >= 3;
  };
  const label = element.closest('label') ?? element.labels?.[0];
  // A heading or a region that a script moved the focus to needs no ring.
  const isRinged = () =>
    element.getAttribute('tabindex') === '-1' ||
    [element, label, element.parentElement, element.parentElement?.parentElement].some((one) => one && hasRing(one));

  const box = element.getBoundingClientRect();
  const isInside = () => box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
  const middle = (low, high, limit) => (Math.max(low, 0) + Math.min(high, limit)) / 2;
  const isOnTop = () => {
    const hit = document.elementFromPoint(
      middle(box.left, box.right, innerWidth),
      middle(box.top, box.bottom, innerHeight),
    );
    return [element, label].some((one) => one && hit && (one.contains(hit) || hit.contains(one)));
  };

  const faults = () => [
    ...(isRinged() ? [] : ['shows no focus ring']),
    ...(isInside() ? [] : ['is out of sight']),
    ...(isInside() && !isOnTop() ? ['is covered'] : []),
  ];
  const isBody = element === document.body;
  return {
    isBody,
    place: [...document.querySelectorAll('*')].indexOf(element),
    html: element.outerHTML.slice(0, 200),
    faults: isBody ? [] : faults(),
  };
}
