/**
 * Runs inside the page, so it brings all it needs: one line for each text that crosses another by over 2 px, each text
 * that leaves its box by over 1 px without a scroll region, each chart without a mark that has an area, and a page that
 * scrolls sideways.
 */
export function geometryFaults() {
  const hidden = '[aria-hidden="true"], .visually-hidden, .rt-hidden, .skip-link, noscript';
  const say = (element) => `"${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
  const visible = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest(hidden);
  const ownTexts = (element) =>
    [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent.trim());
  const texts = [...document.querySelectorAll('body *')].filter((one) => ownTexts(one).length > 0 && visible(one));

  // What is cut, or floats over the page on purpose, crosses nothing.
  const stands = (element) => {
    const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
    return (
      clipPath === 'none' && !/fixed|sticky/.test(position) && !/auto|scroll|hidden|clip/.test(overflowX + overflowY)
    );
  };
  const inFlow = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement) if (!stands(at)) return false;
    return true;
  };
  const boxesOf = (element) =>
    ownTexts(element).flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()]
        .filter((box) => box.width > 1 && box.height > 1)
        .map((box) => ({ element, box }));
    });

  // The height of a line is more than its letters: a quarter of it may overlap unseen.
  const overlap = (a, b) => {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return across > 2 && down > 2 + Math.min(a.height, b.height) / 4;
  };
  const apart = (a, b) => !a.contains(b) && !b.contains(a);
  const lines = texts.filter(inFlow).flatMap(boxesOf);
  const crossing = lines.flatMap((a, at) =>
    lines
      .slice(at + 1)
      .filter((b) => apart(a.element, b.element) && overlap(a.box, b.box))
      .map((b) => `${say(a.element)} crosses ${say(b.element)}`),
  );

  const leaves = (element) => {
    const { overflowX, display } = getComputedStyle(element);
    const box = element.clientWidth > 0 && display !== 'inline' && !/auto|scroll/.test(overflowX);
    return box && element.scrollWidth > element.clientWidth + 1;
  };
  const hasMark = (chart) =>
    [...chart.querySelectorAll('rect, path, circle')].some((mark) => {
      const { width, height } = mark.getBoundingClientRect();
      return width > 0 && height > 0;
    });
  const charts = [...document.querySelectorAll('figure svg')].filter((chart) => visible(chart) && !hasMark(chart));
  const sideways = document.documentElement.scrollWidth > window.innerWidth;
  return [
    ...new Set(crossing),
    ...texts.filter(leaves).map((element) => `${say(element)} leaves its box`),
    ...charts.map(() => 'a chart has no mark with an area'),
    ...(sideways ? ['the page scrolls sideways'] : []),
  ];
}
