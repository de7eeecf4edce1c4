/**
 * Runs inside the page, so it brings all it needs: one line for each text that crosses another by over 2 px, each text
 * that exceeds its box by over 1 px without a scroll region, each ordinary word that is broken over two lines, each chart without a mark that has an area, and a page
 * or dialogue that scrolls sideways.
 */
export function geometryFaults() {
  const unseen = '[aria-hidden="true"], .rt-hidden, .ex-skip, noscript';
  const say = (element) => `"${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
  const ownTexts = (element) =>
    [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent.trim());
  const styles = new Map();
  const styleOf = (element) => {
    if (!styles.has(element)) styles.set(element, getComputedStyle(element));
    return styles.get(element);
  };
  const upwards = function* (element) {
    for (let at = element; at && at !== document.body; at = at.parentElement) yield at;
  };

  // Words for screen readers alone stand in boxes that are cut to nothing.
  const isCut = (element) =>
    [...upwards(element)].some((at) => {
      const { clipPath, overflowX, position } = styleOf(at);
      const tiny = at.clientWidth <= 1 && /hidden|clip/.test(overflowX) && position === 'absolute';
      return clipPath !== 'none' || tiny;
    });
  const visible = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest(unseen);

  // What the letters of a font may take is more than the line they stand on: a box is as high as its line at most.
  const onItsLine = (element, { left, right, top, bottom }) => {
    const over = Math.max(0, (bottom - top - (parseFloat(styleOf(element).lineHeight) || Infinity)) / 2);
    return { left, right, top: top + over, bottom: bottom - over };
  };
  // Of a text that ends in dots after so many lines, the others are not seen.
  const endOf = (element) => {
    const clamped = [...upwards(element)].find((at) => styleOf(at).webkitLineClamp !== 'none');
    return clamped?.getBoundingClientRect().bottom ?? Infinity;
  };
  const boxesOf = (element) =>
    ownTexts(element).flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()]
        .filter((box) => box.width > 1 && box.height > 1)
        .map((box) => onItsLine(element, box))
        .filter((box) => box.top < endOf(element) - 2);
    });

  // What lies over the page, or is scrolled by itself, crosses only what lies or is scrolled with it.
  const layerOf = (element) =>
    [...upwards(element)].find((at) => {
      const { position, overflowX, overflowY, zIndex } = styleOf(at);
      const over = position === 'absolute' && Number(zIndex) > 0;
      return over || /fixed|sticky/.test(position) || /auto|scroll/.test(overflowX + overflowY);
    });
  const texts = [...document.querySelectorAll('body *')]
    .filter((one) => ownTexts(one).length > 0 && visible(one) && !isCut(one))
    .map((element) => ({ element, boxes: boxesOf(element), layer: layerOf(element) }));

  const overlap = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
  const apart = (a, b) => !a.contains(b) && !b.contains(a);
  const cross = (a, b) =>
    a.layer === b.layer &&
    a.boxes.some((one) => b.boxes.some((other) => overlap(one, other))) &&
    apart(a.element, b.element);
  const crossing = texts.flatMap((a, at) =>
    texts
      .slice(at + 1)
      .filter((b) => cross(a, b))
      .map((b) => `${say(a.element)} crosses ${say(b.element)}`),
  );

  // A text may exceed its own box where a box above scrolls that way; a box that cuts it off is a fault in any case.
  // What scrolls downwards scrolls sideways too, which nobody expects: only a region that can be focused may.
  const exceeds = (boxes, { left, right, top, bottom }, sideways) =>
    boxes.some((box) =>
      sideways ? box.left < left - 1 || box.right > right + 1 : box.top < top - 1 || box.bottom > bottom + 1,
    );
  const holds = (at, sideways) => {
    const { overflowX, overflowY } = styleOf(at);
    const overflow = sideways ? overflowX : overflowY;
    const scrolls = /auto|scroll/.test(overflow);
    if (scrolls) return !sideways || at.matches('[tabindex]') ? 'scrolls' : 'cuts';
    return /hidden|clip/.test(overflow) ? 'cuts' : 'shows';
  };
  const leaves = ({ element, boxes }, sideways) => {
    let own;
    for (const at of upwards(element)) {
      const how = holds(at, sideways);
      if (how === 'scrolls') return false;
      if (/^inline$|contents/.test(styleOf(at).display)) continue;
      const exceeded = exceeds(boxes, at.getBoundingClientRect(), sideways);
      if (exceeded && how === 'cuts') return true;
      own ??= exceeded;
    }
    return own ?? false;
  };
  const leaving = texts.filter((text) => leaves(text, true) || leaves(text, false));

  // Only what no line could hold may be broken within: long names of places, and addresses, which are no words.
  const ORDINARY = /[\p{L}\p{N}]{2,18}/gu;
  const brokenIn = (node) => {
    const range = document.createRange();
    const rowsOf = (from, to) => {
      range.setStart(node, from);
      range.setEnd(node, to);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    };
    if (rowsOf(0, node.length) < 2) return [];
    const wholes = [...node.data.matchAll(/\S+/g)].filter(([word]) => word.length <= 40 && !word.includes('://'));
    return wholes
      .flatMap(({ 0: whole, index }) => [...whole.matchAll(ORDINARY)].map((word) => [word[0], index + word.index]))
      .filter(([word, at]) => isWhole(node.data, at, word.length) && rowsOf(at, at + word.length) > 1)
      .map(([word]) => word);
  };
  const isWhole = (text, at, length) => !/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[at + length] ?? ''}`);
  const broken = texts.flatMap(({ element }) => ownTexts(element).flatMap(brokenIn));

  const hasMark = (chart) =>
    [...chart.querySelectorAll('rect, path, circle, text')].some((mark) => {
      const { width, height } = mark.getBoundingClientRect();
      return width > 0 && height > 0;
    });
  const charts = [...document.querySelectorAll('figure svg')].filter((chart) => chart.checkVisibility());
  const dialogues = [...document.querySelectorAll('[role="dialog"]')];
  return [
    ...new Set(crossing),
    ...new Set(leaving.map(({ element }) => `${say(element)} leaves its box`)),
    ...[...new Set(broken)].map((word) => `the word "${word}" is broken over two lines`),
    ...charts.filter((chart) => !hasMark(chart)).map(() => 'a chart has no mark with an area'),
    ...(document.documentElement.scrollWidth > window.innerWidth ? ['the page scrolls sideways'] : []),
    ...(dialogues.some((one) => one.scrollWidth > one.clientWidth + 1) ? ['a dialogue scrolls sideways'] : []),
  ];
}
