import { isRefused } from '@rt/web/data';
import { Button } from '@rt/web/ui';
import { createWords } from '@rt/words';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';

import { useSay } from '../../page';
import { moreTime } from '../../words.en-GB.json';

const t = createWords(moreTime);

/** Time that is given is never less than this, in ms: clocks of device and server drift by less. */
const GIVEN_MS = 2000;

interface MoreTimeProps {
  ask(): Promise<object>;
  /** When the question closes, on the clock of `performance.now()`. */
  readonly ends: number;
  /** Time that is left, in ms. */
  readonly left: number;
  readonly paused?: boolean;
}

/** Asks for more time, once until some is given, which is said; also where the question pauses meanwhile. The host reads how many ask. */
export function MoreTime({ ask, ends, left, paused }: MoreTimeProps) {
  const say = useSay();
  const [hasAsked, setAsked] = useState(false);
  const last = useRef({ ends, left, paused });
  useEffect(() => {
    const was = last.current;
    last.current = { ends, left, paused };
    // While it pauses the end moves by itself, and what is left does not.
    if ((was.paused ? left - was.left : ends - was.ends) < GIVEN_MS) return;
    setAsked(false);
    say(t('time.given'));
  }, [ends, left, paused, say]);
  const press = async () => {
    setAsked(true);
    try {
      await ask();
      say(t('time.asked'));
    } catch (cause) {
      setAsked(false);
      // Of a rule that is not accepted the page says so.
      if (!isRefused(cause, 'rule-not-acknowledged')) say(t('time.failed'));
    }
  };

  return paused ? null : <Ask hasAsked={hasAsked} press={() => void press()} />;
}

interface AskProps {
  readonly hasAsked: boolean;
  press(): void;
}

/** Where it goes with the focus on it, the focus goes on at the question. */
function Ask({ hasAsked, press }: AskProps) {
  const part = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const here = part.current;

    return () => {
      if (here?.contains(document.activeElement)) document.querySelector('h1')?.focus();
    };
  }, []);

  return (
    <span ref={part}>
      <Button look="link" busy={hasAsked} label={t(hasAsked ? 'time.asked' : 'time.ask')} onClick={press}>
        {t(hasAsked ? 'time.asked-short' : 'time.short')}
      </Button>
    </span>
  );
}
