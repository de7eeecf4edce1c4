import { areShortcutsOn } from '@rt/web/console-kit';
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

import type { Placed } from './placing';
import type { SortActs } from './sort-tools';

interface SortKeys {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly placed: readonly Placed[];
  readonly picked: ReadonlySet<string>;
  setPicked(picked: ReadonlySet<string>): void;
  /** Place of the entry that the keyboard is on. */
  readonly at: number;
  setAt(at: number): void;
  readonly acts: SortActs;
}

const KEYS: Readonly<Record<string, keyof SortActs>> = {
  g: 'group',
  u: 'takeOut',
  r: 'hide',
  n: 'rename',
  a: 'all',
};

/** What the keys of the list do: arrows walk, with the shift key they select, the space bar selects, letters act. */
export function useSortKeys({ list, placed, picked, setPicked, at, setAt, acts }: SortKeys) {
  const last = placed.length - 1;
  const here = Math.min(at, last);
  const walked = useRef(false);
  useEffect(() => {
    if (!walked.current) return;
    walked.current = false;
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[here]?.focus();
  }, [here, list]);
  const toggle = (id: string) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  };
  const walk = (to: number, selects: boolean) => {
    const next = Math.max(0, Math.min(last, to));
    walked.current = next !== here;
    setAt(next);
    if (selects) setPicked(new Set([...picked, ...[placed[here], placed[next]].flatMap((one) => one?.id ?? [])]));
  };
  const doneBy = (event: KeyboardEvent): (() => void) | null | undefined => {
    const to = stepOf(event.key, here, last);
    if (to !== undefined) return () => walk(to, event.shiftKey);
    const id = placed[here]?.id;
    if (event.key === ' ' && id !== undefined) return () => toggle(id);
    return event.key === 'Escape' ? () => setPicked(new Set()) : actOf(event, acts);
  };
  const press = (event: KeyboardEvent) => {
    // A message has taken back what was done last.
    if (event.defaultPrevented) return;
    const run = doneBy(event);
    if (!run && !isKept(event)) return;
    event.preventDefault();
    event.stopPropagation();
    // One that is held would act on the next idea as well, which nobody has read; it may walk on.
    if (event.repeat && stepOf(event.key, here, last) === undefined) return;
    run?.();
  };
  return { here, press, toggle };
}

/** Keeps the focus in the list when an idea is redrawn in another group. */
export function useKeptFocus(list: SortKeys['list']) {
  const isIn = useRef(false);
  useLayoutEffect(() => {
    if (!isIn.current || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>('[role="option"][tabindex="0"]')?.focus();
  });
  return ({ type, currentTarget, relatedTarget }: FocusEvent) => {
    // Where only the window is left, the idea is still the active element.
    isIn.current = type === 'focus' || currentTarget.contains(relatedTarget ?? document.activeElement);
  };
}

function stepOf(key: string, here: number, last: number): number | undefined {
  const steps: Readonly<Record<string, number>> = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: last };
  return steps[key];
}

/** Keys that do something else on the page: while an idea has the focus they do nothing where they can do nothing with ideas. */
function isKept({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return /^\p{Letter}$/u.test(key) || key === 'ArrowLeft' || key === 'ArrowRight';
}

function actOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, acts: SortActs): (() => void) | null | undefined {
  const letter = key.toLowerCase();
  if (letter === 'z' && (ctrlKey || metaKey)) return acts.undo;
  const act = areShortcutsOn() ? KEYS[letter] : undefined;
  return act === undefined || ctrlKey || metaKey || altKey ? undefined : acts[act];
}
