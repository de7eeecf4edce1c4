import { useEffect } from 'react';

const CONTROLS = 'a[href], button, input, select, textarea, summary';
const HEADINGS = 'h1, h2, h3';
// A page, a dialogue or a menu that ends may put the focus where it belongs by itself, a moment later.
const LATER_MS = 100;

/** A removed control passes the focus to the dialogue's opener, or to the heading around it. */
export function useFocusKeeper(): void {
  useEffect(() => {
    const trail = new FocusTrail();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = (event: FocusEvent) => trail.note(event.target);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(() => trail.mend(), LATER_MS);
    });

    document.addEventListener('focusin', note);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', note);
      observer.disconnect();
      clearTimeout(timer);
    };
  }, []);
}

/** Where the focus was last: the control, and what stood around it from the inside out. */
class FocusTrail {
  private around: readonly Element[] = [];
  /** What had the focus when a dialogue opened, with what stood around that. */
  private readonly behind = new WeakMap<Element, readonly Element[]>();

  note(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const dialogue = target.closest('[role="dialog"]');
    const within = ancestorsOf(target, dialogue);
    if (dialogue && !this.behind.has(dialogue)) this.behind.set(dialogue, this.around);
    this.around = [...within, ...((dialogue && this.behind.get(dialogue)) ?? [])];
  }

  mend(): void {
    if (document.activeElement !== document.body || this.around[0]?.isConnected !== false) return;
    const left = this.around.filter((one) => one.isConnected);
    const place = left.map(placeIn).find((one) => one !== null);
    if (!place) return;
    if (place.matches(HEADINGS) && !place.hasAttribute('tabindex')) place.tabIndex = -1;
    place.focus();
  }
}

function placeIn(element: Element): HTMLElement | null {
  return element instanceof HTMLElement && element.matches(CONTROLS) ? element : element.querySelector(HEADINGS);
}

function ancestorsOf(element: Element, end: Element | null): readonly Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at; at = at === end ? null : at.parentElement) found.push(at);
  return found;
}
