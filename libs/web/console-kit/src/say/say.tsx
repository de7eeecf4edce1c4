import { CloseButton } from '@mantine/core';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';

import { t } from '../words';
import classes from './say.module.css';

/** What can be undone from the message: a label and the act. */
export interface Undo {
  readonly label: string;
  act(): void;
}

interface Said {
  readonly id: number;
  readonly text: string;
  readonly undo?: Undo;
}

type Say = (text: string, undo?: Undo) => void;

const SHOWN_MS = 6000;
const SHOWN_WITH_UNDO_MS = 15_000;

const SayContext = createContext<Say>(() => undefined);

/**
 * Holds the one status region of the page: short messages, read out politely, gone after a while. Only the newest is
 * seen; those before it stay for screen readers, so that of two in one moment none takes the place of the other.
 */
export function SayProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<readonly Said[]>([]);
  const count = useRef(0);
  const say = useCallback<Say>((text, undo) => {
    count.current += 1;
    const next = { id: count.current, text, ...(undo ? { undo } : {}) };
    setSaid((before) => [...before, next]);
  }, []);
  const newest = said.at(-1);

  useEffect(() => {
    if (!newest) return undefined;
    const timer = setTimeout(() => setSaid([]), newest.undo ? SHOWN_WITH_UNDO_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [newest]);

  return (
    <SayContext value={say}>
      {children}
      <div className={classes['region']}>
        <div role="status" aria-atomic="false" aria-relevant="additions">
          {said.map((one) => (
            <div key={one.id} className={classes[one === newest ? 'said' : 'silent']}>
              <span>{one.text}</span>
              {one === newest ? <Acts said={one} close={() => setSaid([])} /> : null}
            </div>
          ))}
        </div>
      </div>
    </SayContext>
  );
}

function Acts({ said: { undo }, close }: { readonly said: Said; close(): void }) {
  return (
    <>
      {undo ? (
        <button
          type="button"
          className={classes['undo']}
          onClick={() => {
            close();
            undo.act();
          }}
        >
          {undo.label}
        </button>
      ) : null}
      <CloseButton
        className={classes['close']}
        variant="transparent"
        c="inherit"
        aria-label={t('console-kit.close-message')}
        onClick={close}
      />
    </>
  );
}

/** `say('Agenda saved')`: shows and announces a message; with `undo` it stays for 15 seconds and offers the act. */
export function useSay(): Say {
  return useContext(SayContext);
}
