import type { RoomState } from '@rt/contracts/plain';
import { useOpIds, useUnsaved } from '@rt/web/console-kit';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';

import { ShelfProvider } from './shelf';

interface Drafts {
  get(name: string): string | undefined;
  /** Undefined: nothing is to be kept. What nobody sees now is kept `aside`: leaving the page does not ask about that. */
  keep(name: string, text: string | undefined, aside?: 'aside'): void;
}

const NONE: Drafts = { get: () => undefined, keep: () => undefined };

const DraftsContext = createContext<Drafts>(NONE);

interface DraftsProviderProps {
  readonly room?: Pick<RoomState, 'activities' | 'session'>;
  readonly children: ReactNode;
}

/** Keeps drafts while another question is current. Leaving the page asks first, unless the question is gone. */
export function DraftsProvider({ room, children }: DraftsProviderProps) {
  const texts = useRef(new Map<string, string>());
  const [asked, setAsked] = useState<ReadonlyMap<string, Of>>(new Map());
  const latest = useRef(room);
  latest.current = room;
  useUnsaved([...asked.values()].some((of) => isThere(of, room)));
  const [drafts] = useState<Drafts>(() => ({
    get: (name) => texts.current.get(name),
    keep: (name, text, aside) => {
      if (text === undefined) texts.current.delete(name);
      else texts.current.set(name, text);
      const isAsked = text !== undefined && aside === undefined;
      const of = ofCurrent(name, latest.current);
      setAsked((before) => (before.has(name) === isAsked ? before : withOrWithout(before, name, isAsked && of)));
    },
  }));
  return (
    <DraftsContext value={drafts}>
      <ShelfProvider>{children}</ShelfProvider>
    </DraftsContext>
  );
}

/** What a draft is of: a question, or a text of one of its rounds. Null where that is not known. */
type Of = { readonly id: string; readonly round: number | null } | null;

type Room = DraftsProviderProps['room'];

/** Fields are of the current question; those that its rounds have in common begin with its id. */
function ofCurrent(name: string, room: Room): Of {
  const current = room?.activities.find(({ id }) => id === room.session.currentActivityId);
  return current ? { id: current.id, round: name.startsWith(`${current.id}:`) ? null : current.round } : null;
}

function isThere(of: Of, room: Room): boolean {
  if (of === null || room === undefined) return true;
  return room.activities.some(({ id, round }) => id === of.id && (of.round === null || of.round === round));
}

function withOrWithout(before: ReadonlyMap<string, Of>, name: string, of: Of | false): ReadonlyMap<string, Of> {
  const after = new Map(before);
  if (of === false) after.delete(name);
  else after.set(name, of);
  return after;
}

interface TypedText {
  readonly typed: string;
  /** What stood when somebody began to type; null: whoever sends it has read that something else stands now. */
  readonly over: string | null;
}

/** The typed text, else `before`; and what it replaces, which is the current text once `noteRead` was called. */
export function useDraft(name: string, before: string) {
  const drafts = useContext(DraftsContext);
  const [kept, setKept] = useState(() => parsed<TypedText>(drafts.get(name)));
  // Somebody may type on while what was typed is on its way.
  const latest = useRef(kept);
  const keep = (next: TypedText | null) => {
    latest.current = next;
    setKept(next);
    drafts.keep(name, next === null ? undefined : JSON.stringify(next));
  };
  return {
    text: kept?.typed ?? before,
    over: kept === null || kept.typed === before ? before : (kept.over ?? before),
    change: (next: string) => {
      const { over } = latest.current ?? { over: before };
      keep(next === before ? null : { typed: next, over });
    },
    noteRead: () => latest.current && keep({ ...latest.current, over: null }),
    drop: () => drafts.keep(name, undefined),
  };
}

function parsed<Draft extends object>(kept: string | undefined): Draft | null {
  return kept === undefined ? null : (JSON.parse(kept) as Draft);
}

/** A field that a button opens; one that holds a draft is open when its question is shown again, and leaves the focus alone. */
export function useDraftField(name: string) {
  const drafts = useContext(DraftsContext);
  const [opened, setOpened] = useState<'pressed' | 'kept' | null>(() =>
    drafts.get(name) === undefined ? null : 'kept',
  );
  const button = useRef<HTMLButtonElement>(null);
  return {
    open: opened !== null,
    name,
    takesFocus: opened === 'pressed',
    button,
    close: () => {
      setOpened(null);
      button.current?.focus();
    },
    toggle: () => setOpened((before) => (before === null ? 'pressed' : null)),
  };
}

/** What was kept of a form when its question was shown last; null where nothing was. */
export function useKept<Draft extends object>(name: string): Draft | null {
  const drafts = useContext(DraftsContext);
  const [kept] = useState(() => parsed<Draft>(drafts.get(name)));
  return kept;
}

/** Keeps what is typed into a form, as long as it is not null. What it returns throws it away, also once the form is gone. */
export function useKeep(name: string, draft: object | null): () => void {
  const drafts = useContext(DraftsContext);
  const text = draft === null ? undefined : JSON.stringify(draft);
  useEffect(() => drafts.keep(name, text), [drafts, name, text]);
  return () => drafts.keep(name, undefined);
}

/** Discards drafts of a form that is no longer shown; puts aside those whose form may come back. */
export function useForget<Draft extends object>(
  name: string,
  of: string,
  { ofDraft, mayComeBack }: { readonly ofDraft: (draft: Draft) => string; readonly mayComeBack: boolean },
): void {
  const drafts = useContext(DraftsContext);
  const isOf = useRef(ofDraft);
  useEffect(() => {
    const text = drafts.get(name);
    const kept = parsed<Draft>(text);
    if (kept === null) return;
    if (isOf.current(kept) === of) drafts.keep(name, text);
    else drafts.keep(name, mayComeBack ? text : undefined, 'aside');
  }, [drafts, name, of, mayComeBack]);
}

interface KeptOp {
  readonly content: string;
  readonly id: string;
}

/** Ids as of `useOpIds`, the last of which is kept with what is typed: another question may be shown before the second press. */
export function useKeptOpIds(name: string) {
  const drafts = useContext(DraftsContext);
  const before = useKept<KeptOp>(name);
  const { once, next } = useOpIds();
  const drop = () => drafts.keep(name, undefined);
  return {
    /** The content of the act whose answer had not come when its question was shown last. */
    before: before?.content,
    once: (content: string) => {
      const kept = parsed<KeptOp>(drafts.get(name));
      const id = kept?.content === content ? kept.id : once(content);
      drafts.keep(name, JSON.stringify({ content, id }));
      return id;
    },
    next: () => {
      next();
      drop();
    },
    drop,
  };
}
