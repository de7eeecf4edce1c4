import { useEffect, useRef, useState } from 'react';

import { t } from './ui-words';

export interface TimerProps {
  /** Milliseconds left at the moment of `since`. */
  readonly remainingMs: number;
  /** `performance.now()` when `remainingMs` arrived: the device's own clock may be wrong, its speed is not. Null: the clock stands. */
  readonly since: number | null;
  /** Only the clock, large enough to need no word beside it; a screen reader still hears what it is. */
  readonly bare?: boolean;
  /** Called once each at 60, 30 and 10 seconds, with a sentence for the page's status region, which says itself what closes. */
  readonly onAnnounce?: (sentence: string) => void;
}

const MARKS = [60, 30, 10] as const;

/** Time left, as text that counts down. It says nothing by itself (`role=timer`); `onAnnounce` does at the marks. */
export function Timer({ remainingMs, since, bare = false, onAnnounce }: TimerProps) {
  const seconds = useSecondsLeft(remainingMs, since);
  useAnnouncements(seconds, onAnnounce);

  const sentence = seconds > 0 ? t('ui.timer-left', { clock: clockText(seconds) }) : t('ui.timer-closed');

  return bare ? (
    <span className="rt-timer" role="timer" aria-label={sentence}>
      {clockText(seconds)}
    </span>
  ) : (
    <span className="rt-timer" role="timer">
      {sentence}
    </span>
  );
}

/** '0:48', '12:05', '1:00:00'. */
export function clockText(seconds: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);

  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(seconds % 60)}` : `${minutes}:${pad(seconds % 60)}`;
}

/** What to say when the time passes one of the marks, or null. `before` and `now` are whole seconds left. */
export function announcementFor(before: number, now: number): string | null {
  const mark = [...MARKS].reverse().find((value) => now <= value && value < before);
  if (mark === undefined) return null;

  return mark === 60 ? t('ui.timer-60') : t('ui.timer-seconds', { seconds: mark });
}

function useSecondsLeft(remainingMs: number, since: TimerProps['since']): number {
  const [seconds, setSeconds] = useState(() => secondsLeft(remainingMs, since));

  useEffect(() => {
    const count = () => setSeconds(secondsLeft(remainingMs, since));
    count();
    const timer = setInterval(count, 250);

    return () => clearInterval(timer);
  }, [remainingMs, since]);

  return seconds;
}

function secondsLeft(remainingMs: number, since: TimerProps['since']): number {
  const gone = since === null ? 0 : performance.now() - since;

  return Math.max(0, Math.ceil((remainingMs - gone) / 1000));
}

function useAnnouncements(seconds: number, onAnnounce: TimerProps['onAnnounce']): void {
  const before = useRef(seconds);

  useEffect(() => {
    const sentence = announcementFor(before.current, seconds);
    before.current = seconds;
    if (sentence !== null) onAnnounce?.(sentence);
  }, [seconds, onAnnounce]);
}
