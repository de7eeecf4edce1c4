import type { Page } from 'playwright-core';

import { check } from './in-page';

export interface FocusSeen {
  readonly isBody: boolean;
  /** The number of the element in the document's order. */
  readonly place: number;
  readonly html: string;
  readonly faults: readonly string[];
}

export const lookAtFocus = (page: Page): Promise<FocusSeen> => check(page, FocusCheck);

/** A ring is a solid outline of 3 px with a contrast of 3:1 against the background or a second ring. */
class FocusCheck {
  private readonly element = (document.activeElement ?? document.body) as HTMLElement;

  private readonly label = this.element.closest('label') ?? (this.element as HTMLInputElement).labels?.[0];

  find(): FocusSeen {
    const isBody = this.element === document.body;
    return {
      isBody,
      place: [...document.querySelectorAll('*')].indexOf(this.element),
      html: this.element.outerHTML.slice(0, 200),
      faults: isBody ? [] : [...(this.isRinged() ? [] : ['shows no focus ring']), ...this.hidden()],
    };
  }

  private channels(colour: string): number[] {
    return (colour.match(/[\d.]+/g) ?? []).map(Number);
  }

  private luminance(colour: string): number {
    const [r = 0, g = 0, b = 0] = this.channels(colour)
      .slice(0, 3)
      .map((value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  private contrast(a: string, b: string): number {
    const [low = 0, high = 0] = [this.luminance(a), this.luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  }

  private ground(from: Element | null): string {
    for (let at = from; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if ((this.channels(backgroundColor)[3] ?? 1) > 0.5) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  }

  private hasRing(one: Element): boolean {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(one);
    if (/none|auto/.test(outlineStyle) || parseFloat(outlineWidth) < 3) return false;
    const inner = /rgba?\([^)]*\)/.exec(boxShadow)?.[0] ?? outlineColor;
    const ground = this.ground(one.parentElement);
    return Math.max(this.contrast(outlineColor, ground), this.contrast(outlineColor, inner)) >= 3;
  }

  /** A heading or a region that a script moved the focus to needs no ring. */
  private isRinged(): boolean {
    const { parentElement } = this.element;
    const around = [this.element, this.label, parentElement, parentElement?.parentElement];
    return this.element.getAttribute('tabindex') === '-1' || around.some((one) => one && this.hasRing(one));
  }

  /** What the window shows of the element, in whole pixels: less than one cannot be seen or hit. */
  private seenBoxes(): Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>[] {
    return [...this.element.getClientRects()]
      .map(({ left, right, top, bottom }) => ({
        left: Math.ceil(Math.max(left, 0)),
        right: Math.floor(Math.min(right, innerWidth)),
        top: Math.ceil(Math.max(top, 0)),
        bottom: Math.floor(Math.min(bottom, innerHeight)),
      }))
      .filter(({ left, right, top, bottom }) => right > left && bottom > top);
  }

  /** A link that is broken over two lines has two boxes, and the middle between them may be another's. */
  private hidden(): string[] {
    const hits = this.seenBoxes().map(({ left, right, top, bottom }) =>
      document.elementFromPoint((left + right - 1) / 2, (top + bottom - 1) / 2),
    );
    const isOwn = (hit: Element | null): boolean =>
      [this.element, this.label].some((one) => one && hit && (one.contains(hit) || hit.contains(one)));
    const { top, bottom } = this.element.getBoundingClientRect();
    const scrolled = `scrolled by ${scrollY} of ${document.documentElement.scrollHeight}`;
    const where = `(from ${top} to ${bottom} px of ${innerHeight}, ${scrolled})`;
    if (hits.length === 0) return [`is out of sight ${where}`];
    return hits.some(isOwn) ? [] : [`is covered by ${hits[0]?.outerHTML.slice(0, 100)} ${where}`];
  }
}
