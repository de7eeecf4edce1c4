/** Finds bars and chosen options that forced colours make indistinguishable from the page or from other options. */
export class ForcedColoursCheck {
  private readonly options = '.rt-choice, .rt-scale__point, .rt-voting__vote';

  find(): string[] {
    const canvas = this.canvas();
    const lost = [...document.querySelectorAll('.rt-mark')].filter(
      (one) => this.isShown(one) && getComputedStyle(one).fill === canvas,
    );
    const alike = [...document.querySelectorAll(this.options)].filter(
      (one) => this.isShown(one) && this.isChosen(one) && this.looksUnchosen(one),
    );
    return [
      ...lost.map((one) => `${this.describe(one)} has the colour of the page`),
      ...alike.map((one) => `${this.describe(one)} looks as if it were not chosen`),
    ];
  }

  private canvas(): string {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.cssText = 'background: Canvas; forced-color-adjust: none';
    const { backgroundColor } = getComputedStyle(probe);
    probe.remove();
    return backgroundColor;
  }

  private isShown(one: Element): boolean {
    return one.checkVisibility() && one.getBoundingClientRect().width > 0;
  }

  private isChosen(one: Element): boolean {
    return one.matches(':has(:checked), [aria-pressed="true"]');
  }

  private looksUnchosen(one: Element): boolean {
    const others = [...(one.parentElement?.parentElement?.querySelectorAll(this.options) ?? [])];
    return others.some((other) => this.isShown(other) && !this.isChosen(other) && this.look(other) === this.look(one));
  }

  private look(one: Element): string {
    const { backgroundColor, borderTopWidth, borderTopColor, outlineStyle, outlineWidth } = getComputedStyle(one);
    return [backgroundColor, borderTopWidth, borderTopColor, outlineStyle, outlineWidth].join(' ');
  }

  private describe(one: Element): string {
    return `${one.tagName.toLowerCase()}.${one.getAttribute('class')}`;
  }
}
