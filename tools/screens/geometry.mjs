/**
 * Runs inside the page: one line for each text that crosses another by over 2 px, each text that leaves its box by over
 * 1 px without a scroll region, each chart without a mark that has an area, and a page that scrolls sideways.
 */
export function geometryFaults() {
  const faults = [];
  const say = (element) => `"${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
  const visible = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest('[aria-hidden="true"], .visually-hidden, .rt-hidden, .skip-link, noscript');
  const clipped = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(at);
      if (clipPath !== 'none' || position === 'fixed' || position === 'sticky') return true;
      if (
        /auto|scroll|hidden|clip/.test(`${overflowX} ${overflowY}`) &&
        at !== document.body &&
        at !== document.documentElement
      )
        return true;
    }
    return false;
  };
  const ownText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
  const texts = [...document.querySelectorAll('body *')].filter((element) => ownText(element) && visible(element));
  const lines = [];
  for (const element of texts) {
    if (clipped(element)) continue;
    for (const node of element.childNodes) {
      if (node.nodeType !== 3 || !node.textContent.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) lines.push({ element, box });
    }
  }
  for (let one = 0; one < lines.length; one++) {
    for (let two = one + 1; two < lines.length; two++) {
      const [a, b] = [lines[one], lines[two]];
      if (a.element === b.element || a.element.contains(b.element) || b.element.contains(a.element)) continue;
      // The height of a line is more than its letters: a quarter of it may overlap unseen.
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (across > 2 && down > 2 + Math.min(a.box.height, b.box.height) / 4)
        faults.push(`${say(a.element)} crosses ${say(b.element)}`);
    }
  }
  for (const element of texts) {
    const { overflowX } = getComputedStyle(element);
    if (/auto|scroll/.test(overflowX) || getComputedStyle(element).display === 'inline') continue;
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      faults.push(`${say(element)} leaves its box`);
  }
  for (const chart of document.querySelectorAll('figure svg')) {
    const marks = [...chart.querySelectorAll('rect, path, circle')].map((mark) => mark.getBoundingClientRect());
    if (visible(chart) && !marks.some((box) => box.width > 0 && box.height > 0))
      faults.push('a chart has no mark with an area');
  }
  if (document.documentElement.scrollWidth > window.innerWidth) faults.push('the page scrolls sideways');
  return [...new Set(faults)];
}
