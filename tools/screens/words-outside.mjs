/**
 * Runs inside a page built with `--pseudo`: each visible text with letters outside of the brackets, and what stands
 * around it on its lines, since a text in which passages are marked comes in pieces.
 */
export function wordsOutside() {
  const words = (node) => node.textContent.trim().replace(/\s+/g, ' ');
  const block = (element) => {
    let at = element;
    while (at.parentElement && getComputedStyle(at).display.startsWith('inline')) at = at.parentElement;
    return at;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Map();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.checkVisibility() || node.parentElement.closest('script, style, noscript')) continue;
    const text = words(node);
    if (/\p{L}{2}/u.test(text.replace(/⟦[^⟧]*⟧/g, ''))) found.set(text, words(block(node.parentElement)));
  }
  return [...found].map(([text, around]) => ({ text, around }));
}
