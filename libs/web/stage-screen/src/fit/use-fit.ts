import { useCallback, useLayoutEffect, useRef, useState } from 'react';

import { cutRows, type RowsShown, WHOLE } from './cut-rows';
import { fits, type Fitted, fitType } from './fit-type';

/** Shrinks the type until nothing is cut off. Measures again on `key`, content, frame and font changes. */
export function useFit<E extends HTMLElement>(key: string) {
  return useMeasured<E>(key, fitType);
}

/** The same for one with rows, of which as many are shown as have room in the smallest letters; says how many these are. */
export function useFitRows<E extends HTMLElement>(key: string) {
  const [shown, setShown] = useState(WHOLE);
  const measure = useCallback((element: E) => {
    const now = fitRows(element);
    // The same numbers draw nothing anew, which would be measured again.
    setShown((before) => (before.most === now.most && before.leftOut === now.leftOut ? before : now));
  }, []);

  return { element: useMeasured<E>(key, measure), shown };
}

/** Smaller letters first, then fewer lines of a text, then fewer rows. */
function fitRows(element: Fitted & HTMLElement): RowsShown {
  cutRows(element, null);
  fitType(element);

  return fits(element) ? WHOLE : cutRows(element, fits);
}

function useMeasured<E extends HTMLElement>(key: string, measureIt: (element: E) => void) {
  const element = useRef<E>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = () => measureIt(current);
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
  }, [key, measureIt]);

  return element;
}
