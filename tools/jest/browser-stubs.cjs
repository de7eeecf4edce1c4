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
  // A file is revoked a while after it was given away, when its test has ended.
  URL.revokeObjectURL ??= () => {};
  Element.prototype.scrollIntoView ??= () => {};
}
