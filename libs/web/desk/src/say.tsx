import { CloseButton } from '@mantine/core';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import classes from './say.module.css';
import { t } from './words';

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

/** Holds the one status region of the page: short messages, read out politely, gone after a while. */
export function SayProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<Said | null>(null);
  const count = useRef(0);
  const say = useCallback<Say>((text, undo) => {
    count.current += 1;
    setSaid({ id: count.current, text, ...(undo ? { undo } : {}) });
  }, []);

  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setSaid(null), said.undo ? SHOWN_WITH_UNDO_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);

  const value = useMemo(() => say, [say]);
  return (
    <SayContext value={value}>
      {children}
      <div className={classes['region']}>
        <div role="status" className={said ? classes['said'] : classes['silent']}>
          {said ? <SaidText said={said} close={() => setSaid(null)} /> : null}
        </div>
      </div>
    </SayContext>
  );
}

function SaidText({ said, close }: { readonly said: Said; close(): void }) {
  const undo = said.undo;
  return (
    <>
      <span key={said.id}>{said.text}</span>
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
      <CloseButton size="sm" variant="transparent" c="inherit" aria-label={t('desk.close-message')} onClick={close} />
    </>
  );
}

/** `say('Agenda saved')`: shows and announces a message; with `undo` it stays for 15 seconds and offers the act. */
export function useSay(): Say {
  return useContext(SayContext);
}
