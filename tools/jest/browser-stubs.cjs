/** What jsdom lacks and components ask for. Kept to shapes: a test that depends on layout belongs in a browser. */
if (typeof window !== 'undefined') {
  window.matchMedia ??= (query) => ({
    matches: false,
    media: query,
    onchange: null,
    addListener() {},
    removeListener() {},
    addEventListener() {},
    removeEventListener() {},
    dispatchEvent: () => false,
  });
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  window.scrollTo = () => {};
  // The address of a download is revoked after a delay, when the test has ended.
  URL.revokeObjectURL ??= () => {};
  Element.prototype.scrollIntoView ??= () => {};
}
