/** Finds controls under 48 px, options under 56 px, and letters under 16 px, which phones zoom. Links are exempt. */
export class TargetCheck {
  find(): string[] {
    const controls =
      'a[href], button, input, select, textarea, summary, [role="slider"], [role="radio"], [role="checkbox"]';
    return [...new Set([...document.querySelectorAll(controls)].flatMap((control) => this.faultsOf(control)))];
  }

  private faultsOf(control: Element): string[] {
    const isChoice = control.matches('input[type="radio"], input[type="checkbox"]');
    // A label that holds its field is pressed in its place.
    const target = isChoice ? (control.closest('label') ?? control) : control;
    if (!this.isSeen(target) || this.isClipped(target) || this.isInSentence(target)) return [];
    return [...this.sizeFaults(target), ...(isChoice ? [] : this.letterFaults(control))];
  }

  private sizeFaults(target: Element): string[] {
    const { width, height } = target.getBoundingClientRect();
    const least = target.matches('.rt-choice:not(.room__answers .rt-choice)') ? 56 : 48;
    if (width >= 47.5 && height >= least - 0.5) return [];
    return [`${this.nameOf(target)} is ${Math.round(width)} by ${Math.round(height)} px, not 48 by ${least}`];
  }

  private letterFaults(control: Element): string[] {
    const letters = parseFloat(getComputedStyle(control).fontSize);
    return letters < 15.9 ? [`${this.nameOf(control)} has letters of ${letters} px`] : [];
  }

  private isSeen(element: Element): boolean {
    const isVisible = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return isVisible && !element.closest('[aria-hidden="true"], noscript');
  }

  private isClipped(element: Element): boolean {
    const { clipPath, position } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return clipPath !== 'none' || (position === 'absolute' && (width <= 1 || height <= 1));
  }

  private isInSentence(element: Element): boolean {
    const around = [...(element.parentElement?.childNodes ?? [])];
    return (
      getComputedStyle(element).display === 'inline' &&
      around.some((node) => node.nodeType === 3 && node.textContent?.trim())
    );
  }

  private nameOf(element: Element): string {
    const name = element.textContent || element.getAttribute('aria-label') || element.getAttribute('name') || '';
    return `${element.tagName.toLowerCase()} "${name.trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
  }
}
