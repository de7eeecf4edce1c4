/** The longest time between the two presses of a double click that systems let people set, in ms. */
const DOUBLE_CLICK_MOST_MS = 900;
/** A hand moves by so much between them, in px. */
const SAME_PLACE = 10;

interface Click {
  /** Which one of a row of quick clicks at one place it is; 0 by the keyboard. */
  readonly detail: number;
  readonly clientX: number;
  readonly clientY: number;
}

/** The last click that did something, or that went with one. */
let acted = { at: -Infinity, x: 0, y: 0 };

/** Ignores the further clicks of a double click, except on a button that was disabled. Key presses are all first ones. */
export function onFirstClick(act: () => unknown): (click: Click) => void {
  return ({ detail, clientX: x, clientY: y }) => {
    const at = performance.now();
    const isNear = Math.abs(x - acted.x) <= SAME_PLACE && Math.abs(y - acted.y) <= SAME_PLACE;
    const goesWithIt = detail >= 2 && isNear && at - acted.at <= DOUBLE_CLICK_MOST_MS;
    if (detail > 0) acted = { at, x, y };
    if (!goesWithIt) act();
  };
}
