import { useLayoutEffect, useRef } from 'react';

/** The type shrinks to this many hundredths of its size at most; what is still too much then scrolls. */
const SMALLEST = 40;
const STEP = 4;

/**
 * Ref for an element whose type shrinks until nothing in it is cut off, whatever is asked and however many options there
 * are. It is measured anew when `key` changes, when the window does, and when the typeface has arrived.
 */
export function useFit<E extends HTMLElement>(key: string) {
  const element = useRef<E>(null);
  useLayoutEffect(() => {
    const measure = () => element.current && fitType(element.current);
    measure();
    void document.fonts?.ready.then(measure);
    window.addEventListener('resize', measure);

    return () => window.removeEventListener('resize', measure);
  }, [key]);

  return element;
}

/** Sets `--stage-fit` to the largest part of the full size at which the content fits. */
export function fitType(element: Fitted): void {
  for (let fit = 100; ; fit -= STEP) {
    element.style.setProperty('--stage-fit', String(fit / 100));
    if (fit <= SMALLEST || fits(element)) return;
  }
}

/** What is needed of an element to fit its type. */
export type Fitted = Pick<HTMLElement, 'scrollHeight' | 'clientHeight' | 'scrollWidth' | 'clientWidth'> & {
  readonly style: Pick<CSSStyleDeclaration, 'setProperty'>;
};

function fits({ scrollHeight, clientHeight, scrollWidth, clientWidth }: Fitted): boolean {
  return scrollHeight <= clientHeight && scrollWidth <= clientWidth;
}
