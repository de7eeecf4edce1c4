export interface WordsFound {
  readonly text: string;
  readonly around: string;
}

/** Finds visible texts with letters outside of the brackets that the language of tests puts around every word. */
export class WordsOutsideCheck {
  find(): WordsFound[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Map<string, string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || parent.closest('script, style, noscript')) continue;
      const text = this.wordsOf(node);
      if (/\p{L}{2}/u.test(text.replace(/⟦[^⟧]*⟧/g, ''))) found.set(text, this.wordsOf(this.block(parent)));
    }
    return [...found].map(([text, around]) => ({ text, around }));
  }

  private wordsOf(node: Node): string {
    return (node.textContent ?? '').trim().replace(/\s+/g, ' ');
  }

  private block(element: Element): Element {
    const { parentElement } = element;
    const isInline = getComputedStyle(element).display.startsWith('inline');
    return parentElement && isInline ? this.block(parentElement) : element;
  }
}
