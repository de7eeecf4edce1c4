import './steady-bar.css';

import { Button, type Steady } from '@rt/web/ui';
import { createWords } from '@rt/words';
import { useRef } from 'react';

import { steadyBar } from '../words.en-GB.json';

const t = createWords(steadyBar);

/** Pauses a list that moves, and tells what has come since. It stands in a row of its own, so that the list stays in its place. */
export function SteadyBar({ steady }: { readonly steady: Omit<Steady<never>, 'items' | 'hold'> }) {
  const { paused, fresh, moved, pause, catchUp } = steady;
  const bar = useRef<HTMLDivElement>(null);

  return (
    <div className="rt-steady" ref={bar}>
      <Button look="quiet" onClick={() => pause(!paused)}>
        {t(paused ? 'steady.resume' : 'steady.pause')}
      </Button>
      {fresh > 0 || moved ? (
        <Button
          look="link"
          onClick={() => {
            // This button goes with what it tells of.
            bar.current?.querySelector('button')?.focus();
            catchUp();
          }}
        >
          {fresh > 0 ? t('steady.fresh', { count: fresh }) : t('steady.moved')}
        </Button>
      ) : null}
    </div>
  );
}
