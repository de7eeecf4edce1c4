import { CloseButton } from '@mantine/core';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';

import { useUndoKey } from '../keys/shortcuts';
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
  readonly heardOnly?: true;
}

/** Answers what closes the message, for whoever takes back the same in another way. */
type Say = (text: string, undo?: Undo) => () => void;

const SHOWN_MS = 6000;
const SHOWN_WITH_UNDO_MS = 15_000;

interface Saying {
  readonly say: Say;
  announce(text: string): void;
}

const SayContext = createContext<Saying>({ say: () => () => undefined, announce: () => undefined });

/** Those of `said` that are seen: the newest, and the newest that can be undone, which no other message takes away. */
function seenOf(said: readonly Said[]): readonly Said[] {
  const shown = said.filter(({ heardOnly }) => !heardOnly);
  const undoable = shown.filter(({ undo }) => undo !== undefined).at(-1);
  return shown.filter((one) => one === undoable || one === shown.at(-1));
}

/** Those that are left where one is closed: what was seen before it does not come back. */
function without(said: readonly Said[], id: number): readonly Said[] {
  return said.some((one) => one.id === id) ? seenOf(said).filter((one) => one.id !== id) : said;
}

/** The one status region of the page. Old messages stay for screen readers, so that none replaces another. */
export function SayProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<readonly Said[]>([]);
  const count = useRef(0);
  const saying = useMemo<Saying>(() => {
    const add = (one: Omit<Said, 'id'>) => {
      count.current += 1;
      const next = { id: count.current, ...one };
      setSaid((before) => [...before, next]);
      return () => setSaid((before) => without(before, next.id));
    };
    return {
      say: (text, undo) => add({ text, ...(undo ? { undo } : {}) }),
      announce: (text) => void add({ text, heardOnly: true }),
    };
  }, []);
  const expire = useCallback((id: number) => setSaid((before) => before.filter((one) => one.id !== id)), []);
  const seen = seenOf(said);
  const close = ({ id }: Said) => setSaid((before) => without(before, id));
  const undoable = seen.find(({ undo }) => undo !== undefined);
  const undo = (one: Said) => {
    close(one);
    one.undo?.act();
  };
  useUndoKey(undoable ? () => undo(undoable) : null);

  return (
    <SayContext value={saying}>
      {children}
      <div className={classes['region']}>
        <div role="status" aria-atomic="false" aria-relevant="additions" className={classes['messages']}>
          {said.map((one) => (
            <Message
              key={one.id}
              said={one}
              seen={seen.includes(one)}
              expire={expire}
              close={() => close(one)}
              takeBack={() => undo(one)}
            />
          ))}
        </div>
      </div>
    </SayContext>
  );
}

interface MessageProps {
  readonly said: Said;
  readonly seen: boolean;
  /** Its time is up. */
  expire(id: number): void;
  close(): void;
  takeBack(): void;
}

function Message({ said, seen, expire, ...acts }: MessageProps) {
  const { id, text, undo } = said;
  const shownMs = undo ? SHOWN_WITH_UNDO_MS : SHOWN_MS;
  const [focused, setFocused] = useState(false);
  const [pointed, setPointed] = useState(false);
  // Whoever is in it is about to use it; nobody is in one that is not seen any more.
  const held = seen && (focused || pointed);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => expire(id), shownMs);
    return () => clearTimeout(timer);
  }, [id, held, shownMs, expire]);

  return (
    <div
      className={classes[seen ? 'said' : 'silent']}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
    >
      <span>{text}</span>
      {seen ? <Acts said={said} {...acts} /> : null}
    </div>
  );
}

function Acts({ said: { undo }, close, takeBack }: Pick<MessageProps, 'said' | 'close' | 'takeBack'>) {
  return (
    <>
      {undo ? (
        <button type="button" className={classes['undo']} onClick={takeBack}>
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

/** `say('Agenda saved')`: shows and announces a message; with `undo` it stays for 15 seconds and offers the act, also by Ctrl+Z. */
export function useSay(): Say {
  return useContext(SayContext).say;
}

/** `announce('Voting has closed')`: has a screen reader say what everybody else sees on the page itself. */
export function useAnnounce(): Saying['announce'] {
  return useContext(SayContext).announce;
}
