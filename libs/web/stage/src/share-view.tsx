import { createContext, type ReactNode, useEffect, useState } from 'react';

import { keepShareView, readShareView } from './kept-pairing';
import { isShareKey } from './stage-act';
import { t } from './words';

/** True where the screen is seen as a part of an online meeting: on laptops, small and compressed. */
export const InShareView = createContext(false);

/** How long the button stays after the pointer has moved, in ms. */
const SHOWN_MS = 4000;

/** Larger letters, no motion and a small strip, chosen by S or the button for this screen alone. */
export function ShareView({ children }: { readonly children: ReactNode }) {
  const [on, setOn] = useState(readShareView);
  const pointed = usePointed();
  useEffect(() => keepShareView(on), [on]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isShareKey(event)) setOn((was) => !was);
    };
    document.addEventListener('keydown', listen);

    return () => document.removeEventListener('keydown', listen);
  }, []);

  return (
    <InShareView.Provider value={on}>
      <div className={on ? 'stage-share' : undefined}>
        {children}
        <button
          type="button"
          className={pointed ? 'stage-view stage-view--seen' : 'stage-view'}
          aria-pressed={on}
          aria-keyshortcuts="s"
          onClick={() => setOn(!on)}
        >
          {t('stage.share-view')}
        </button>
      </div>
    </InShareView.Provider>
  );
}

/** Whether somebody has just moved the pointer: what is for them does not stand before the room. */
function usePointed(): boolean {
  const [pointed, setPointed] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const point = () => {
      setPointed(true);
      clearTimeout(timer);
      timer = setTimeout(() => setPointed(false), SHOWN_MS);
    };
    for (const name of POINTS) document.addEventListener(name, point);

    return () => {
      clearTimeout(timer);
      for (const name of POINTS) document.removeEventListener(name, point);
    };
  }, []);

  return pointed;
}

const POINTS = ['pointermove', 'pointerdown'] as const;
