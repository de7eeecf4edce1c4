/** Finds elements that move or would move for more than 1 ms. */
export class MotionCheck {
  find(): string[] {
    return [...document.querySelectorAll('*')].flatMap((one) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(one);
      const moved = animationName === 'none' ? [] : this.seconds(animationDuration);
      const longest = Math.max(...this.seconds(transitionDuration), ...moved);
      return longest > 0.001 ? [one.outerHTML.slice(0, 80)] : [];
    });
  }

  private seconds(text: string): number[] {
    return text.split(',').map((one) => parseFloat(one) * (/ms$/.test(one.trim()) ? 0.001 : 1));
  }
}
