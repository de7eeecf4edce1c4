import { type RefObject, useEffect, useRef } from 'react';

/** Notes and titles that take the focus where a control went. */
const PLACES = '[tabindex="-1"]';

/** Moves a lost focus to the nearest note or title of the board, or to the question. */
export function useFocusKept<Board extends HTMLElement>(): RefObject<Board | null> {
  const board = useRef<Board>(null);
  useEffect(() => (board.current === null ? undefined : keepFocus(board.current)), []);

  return board;
}

function keepFocus(board: HTMLElement): () => void {
  let path: readonly Element[] = [];
  const come = ({ target }: FocusEvent) => {
    path = pathTo(board, target as Element);
  };
  // A browser may say so of what is just taken out of the page, too.
  const leave = () =>
    queueMicrotask(() => {
      if (path[0]?.isConnected && path[0] !== document.activeElement) path = [];
    });
  const drawn = new MutationObserver(() => {
    if (path[0] === undefined || path[0].isConnected) return;
    if (document.activeElement === document.body) placeAround(path)?.focus();
    path = [];
  });
  board.addEventListener('focusin', come);
  board.addEventListener('focusout', leave);
  drawn.observe(board, { childList: true, subtree: true });

  return () => {
    board.removeEventListener('focusin', come);
    board.removeEventListener('focusout', leave);
    drawn.disconnect();
  };
}

function pathTo(board: HTMLElement, element: Element | null): readonly Element[] {
  if (element === null) return [];

  return element === board ? [board] : [element, ...pathTo(board, element.parentElement)];
}

function placeAround(path: readonly Element[]): HTMLElement | null {
  const left = path.filter((one) => one.isConnected);
  const places = left.map((one) => one.querySelector<HTMLElement>(PLACES));

  return places.find((place) => place !== null) ?? document.querySelector('h1');
}
