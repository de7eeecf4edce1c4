/**
 * Acts on the first press of a double click alone: the second one meant nothing of what the first has made of its place. The
 * keyboard's presses count no clicks (`detail` is 0).
 */
export function onFirstClick(act: () => unknown): (click: { readonly detail: number }) => void {
  return ({ detail }) => {
    if (detail < 2) act();
  };
}
