/** The type shrinks to this many hundredths of its size at most; the style sheet sets how small letters may become. */
const SMALLEST = 40;
const STEP = 4;

export type Fitted = Pick<HTMLElement, 'scrollHeight' | 'clientHeight' | 'scrollWidth' | 'clientWidth'> & {
  readonly style: Pick<CSSStyleDeclaration, 'setProperty'>;
};

/** Sets `--stage-fit` to the largest part of the full size at which the content fits. */
export function fitType(element: Fitted): void {
  for (let fit = 100; ; fit -= STEP) {
    element.style.setProperty('--stage-fit', String(fit / 100));
    if (fit <= SMALLEST || fits(element)) return;
  }
}

export function fits({ scrollHeight, clientHeight, scrollWidth, clientWidth }: Fitted): boolean {
  return scrollHeight <= clientHeight && scrollWidth <= clientWidth;
}
