import { useLayoutEffect, useRef } from 'react';

/** The type shrinks to this many hundredths of its size at most; what is still too much then scrolls. */
const SMALLEST = 40;
const STEP = 4;

/**
 * Ref for an element whose type shrinks until nothing in it is cut off, whatever is asked and however many options there
 * are. It is measured anew when `key` changes, when something is drawn in it or goes, when its frame changes, and when the
 * typeface has arrived.
 */
export function useFit<E extends HTMLElement>(key: string) {
  const element = useRef<E>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = () => fitType(current);
    measure();
    void document.fonts?.ready.then(measure);
    // Its frame's size does not follow from the type in it, so that measuring never causes itself.
    const watch = new ResizeObserver(measure);
    watch.observe(current.closest('.stage-frame') ?? current);
    // What is drawn later than the key tells: its code is fetched when it is needed.
    const drawn = new MutationObserver(measure);
    drawn.observe(current, { childList: true, subtree: true });

    return () => {
      watch.disconnect();
      drawn.disconnect();
    };
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
