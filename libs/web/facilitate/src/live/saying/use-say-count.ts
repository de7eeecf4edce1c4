import { useEffect, useRef } from 'react';

/** People come one by one: how many they are is said at most this often, in ms. */
const SAID_EVERY_MS = 15_000;

/** Says a number that rises: the first of them at once, more of them now and then. */
export function useSayCount(count: number, say: (text: string) => unknown, wordsOf: (count: number) => string): void {
  const said = useRef({ count: 0, at: Number.NEGATIVE_INFINITY });
  useEffect(() => {
    const { current: last } = said;
    if (count <= last.count) {
      last.count = count;
      return undefined;
    }
    const inMs = last.count === 0 ? 0 : Math.max(0, last.at + SAID_EVERY_MS - performance.now());
    const timer = setTimeout(() => {
      said.current = { count, at: performance.now() };
      say(wordsOf(count));
    }, inMs);
    return () => clearTimeout(timer);
  }, [count, say, wordsOf]);
}
