/** Runs inside a page built with `--pseudo`: each visible text with letters outside of the brackets. */
export function wordsOutside() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.checkVisibility() || node.parentElement.closest('script, style, noscript')) continue;
    const text = node.textContent.trim().replace(/\s+/g, ' ');
    if (/\p{L}{2}/u.test(text.replace(/⟦[^⟧]*⟧/g, ''))) found.add(text);
  }
  return [...found];
}
