type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

interface PlacedText {
  readonly element: Element;
  readonly boxes: readonly Box[];
  readonly layer: Element | undefined;
}

/** Finds overlapping and clipped texts, broken words, charts without a mark, and pages that scroll sideways. */
export class GeometryCheck {
  private readonly styles = new Map<Element, CSSStyleDeclaration>();

  find(): string[] {
    const texts = [...document.querySelectorAll('body *')]
      .filter((one) => this.ownTexts(one).length > 0 && this.isVisible(one) && !this.isClipped(one))
      .map((element) => ({ element, boxes: this.boxesOf(element), layer: this.layerOf(element) }));
    return [
      ...new Set(this.crossing(texts)),
      ...new Set(
        texts.filter((text) => this.exceedsBox(text)).map(({ element }) => `${this.quote(element)} leaves its box`),
      ),
      ...new Set(this.brokenWords(texts).map((word) => `the word "${word}" is broken over two lines`)),
      ...this.emptyCharts(),
      ...this.sidewaysScrolls(),
    ];
  }

  private quote(element: Element): string {
    return `"${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
  }

  private ownTexts(element: Element): Text[] {
    return [...element.childNodes].filter((node): node is Text => node.nodeType === 3 && !!node.textContent?.trim());
  }

  private styleOf(element: Element): CSSStyleDeclaration {
    const style = this.styles.get(element) ?? getComputedStyle(element);
    this.styles.set(element, style);
    return style;
  }

  private upwards(element: Element): Element[] {
    const found: Element[] = [];
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) found.push(at);
    return found;
  }

  private isVisible(element: Element): boolean {
    const unseen = '[aria-hidden="true"], .rt-hidden, .ex-skip, noscript';
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest(unseen);
  }

  /** Words for screen readers alone are in boxes that are cut to nothing. */
  private isClipped(element: Element): boolean {
    return this.upwards(element).some((at) => {
      const { clipPath, overflowX, position } = this.styleOf(at);
      const tiny = at.clientWidth <= 1 && /hidden|clip/.test(overflowX) && position === 'absolute';
      return clipPath !== 'none' || tiny;
    });
  }

  /** A font may need more than its line: a box is as high as its line at most. */
  private boxesOf(element: Element): Box[] {
    const lineHeight = parseFloat(this.styleOf(element).lineHeight) || Infinity;
    // Of a text that ends in dots after some lines, the others are not seen.
    const clamped = this.upwards(element).find((at) => this.styleOf(at).webkitLineClamp !== 'none');
    const end = clamped?.getBoundingClientRect().bottom ?? Infinity;
    return this.ownTexts(element).flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()]
        .filter((box) => box.width > 1 && box.height > 1)
        .map(({ left, right, top, bottom }) => {
          const over = Math.max(0, (bottom - top - lineHeight) / 2);
          return { left, right, top: top + over, bottom: bottom - over };
        })
        .filter((box) => box.top < end - 2);
    });
  }

  private layerOf(element: Element): Element | undefined {
    return this.upwards(element).find((at) => {
      const { position, overflowX, overflowY, zIndex } = this.styleOf(at);
      const isRaised = position === 'absolute' && Number(zIndex) > 0;
      return isRaised || /fixed|sticky/.test(position) || /auto|scroll/.test(overflowX + overflowY);
    });
  }

  private crossing(texts: readonly PlacedText[]): string[] {
    const overlap = (a: Box, b: Box): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    const cross = (a: PlacedText, b: PlacedText): boolean =>
      a.layer === b.layer &&
      a.boxes.some((one) => b.boxes.some((other) => overlap(one, other))) &&
      !a.element.contains(b.element) &&
      !b.element.contains(a.element);
    return texts.flatMap((a, at) =>
      texts
        .slice(at + 1)
        .filter((b) => cross(a, b))
        .map((b) => `${this.quote(a.element)} crosses ${this.quote(b.element)}`),
    );
  }

  private exceedsBox({ element, boxes }: PlacedText): boolean {
    const isOver = (box: Box, limit: Box, sideways: boolean): boolean =>
      sideways
        ? box.left < limit.left - 1 || box.right > limit.right + 1
        : box.top < limit.top - 1 || box.bottom > limit.bottom + 1;
    const exceeds = (sideways: boolean): boolean => {
      let own: boolean | undefined;
      for (const at of this.upwards(element)) {
        const overflow = this.overflowOf(at, sideways);
        if (overflow === 'scrolls') return false;
        if (/^inline$|contents/.test(this.styleOf(at).display)) continue;
        const limit = at.getBoundingClientRect();
        const exceeded = boxes.some((box) => isOver(box, limit, sideways));
        if (exceeded && overflow === 'cuts') return true;
        own ??= exceeded;
      }
      return own ?? false;
    };
    return exceeds(true) || exceeds(false);
  }

  /** What scrolls downwards scrolls sideways too, which nobody expects: only a region that can be focused may. */
  private overflowOf(at: Element, sideways: boolean): 'scrolls' | 'cuts' | 'shows' {
    const { overflowX, overflowY } = this.styleOf(at);
    const overflow = sideways ? overflowX : overflowY;
    if (/auto|scroll/.test(overflow)) return !sideways || at.matches('[tabindex]') ? 'scrolls' : 'cuts';
    return /hidden|clip/.test(overflow) ? 'cuts' : 'shows';
  }

  /** Only what no line could hold may be broken: long names of places, and addresses, which are no words. */
  private brokenWords(texts: readonly PlacedText[]): string[] {
    const isWhole = (text: string, at: number, length: number): boolean =>
      !/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[at + length] ?? ''}`);
    const brokenIn = (node: Text): string[] => {
      const range = document.createRange();
      const rowsOf = (from: number, to: number): number => {
        range.setStart(node, from);
        range.setEnd(node, to);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      };
      if (rowsOf(0, node.length) < 2) return [];
      return [...node.data.matchAll(/\S+/g)]
        .filter(([word]) => word.length <= 40 && !word.includes('://'))
        .flatMap(({ 0: whole, index }) =>
          [...whole.matchAll(/[\p{L}\p{N}]{2,18}/gu)].map((word) => [word[0], index + word.index] as const),
        )
        .filter(([word, at]) => isWhole(node.data, at, word.length) && rowsOf(at, at + word.length) > 1)
        .map(([word]) => word);
    };
    return texts.flatMap(({ element }) => this.ownTexts(element).flatMap(brokenIn));
  }

  private emptyCharts(): string[] {
    const isEmpty = (chart: Element): boolean =>
      ![...chart.querySelectorAll('rect, path, circle, text')].some((mark) => {
        const { width, height } = mark.getBoundingClientRect();
        return width > 0 && height > 0;
      });
    const charts = [...document.querySelectorAll('figure svg')].filter((chart) => chart.checkVisibility());
    return charts.filter(isEmpty).map(() => 'a chart has no mark with an area');
  }

  private sidewaysScrolls(): string[] {
    const dialogues = [...document.querySelectorAll('[role="dialog"]')];
    return [
      ...(document.documentElement.scrollWidth > window.innerWidth ? ['the page scrolls sideways'] : []),
      ...(dialogues.some((one) => one.scrollWidth > one.clientWidth + 1) ? ['a dialogue scrolls sideways'] : []),
    ];
  }
}
