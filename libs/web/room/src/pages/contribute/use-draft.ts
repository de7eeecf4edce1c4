import type { ContributionStateName, RecordContributionRequest } from '@rt/contracts';
import { deviceStorage, newId } from '@rt/web/data';
import { useRef, useState } from 'react';

import { type Seat, seatKey } from '../../session/seat-keys';

/** What a participant may write, in the order of the list. */
export const TYPES = [
  'evidence',
  'opportunity',
  'barrier',
  'recommendation',
  'case_study',
  'question',
  'comment',
] as const satisfies readonly RecordContributionRequest['type'][];

/** The type of that name; the first where there is none. */
export function typeOf(name: unknown): Draft['type'] {
  return TYPES.find((type) => type === name) ?? TYPES[0];
}

/** What is being written. `opId` stays with it, so that sending it twice stores it once. */
export interface Draft {
  readonly type: (typeof TYPES)[number];
  readonly title: string;
  readonly body: string;
  readonly attribution: 'unattributed' | 'on_record';
  readonly opId: string;
  /** It is stored under this operation already, as it was before it was changed. */
  readonly saved?: boolean;
  /** What became of the version that was saved before it, which cannot be changed any more: this is to be one of its own. */
  readonly former?: 'reviewed' | 'withdrawn' | undefined;
}

/**
 * A draft that is kept on this device with every letter. `restored`: it was found there. `keepChanged`: once what was sent is
 * stored, false where that is all that was written. `startAnew`: where what was sent is not stored, since the version before it
 * is settled.
 */
export function useDraft(seat: Seat) {
  const key = seatKey('draft', seat);
  const [start] = useState(() => load(key));
  const [draft, setDraft] = useState(start ?? emptyDraft());
  const latest = useRef(draft);
  const set = (next: Draft) => {
    latest.current = next;
    setDraft(next);
  };
  const change = (part: Partial<Draft>) => {
    const next = { ...latest.current, ...part };
    set(next);
    store(key, next);

    return next;
  };
  const clear = () => {
    set(emptyDraft());
    store(key, null);
  };
  const keepChanged = (sent: Draft) => {
    const { type, title, body, attribution } = latest.current;
    const isSame = type === sent.type && title === sent.title && body === sent.body;
    if (isSame && attribution === sent.attribution) return false;
    change({ saved: true, former: undefined });

    return true;
  };
  const startAnew = (stands: ContributionStateName) => {
    const former = stands === 'withdrawn' ? 'withdrawn' : 'reviewed';
    change({ opId: newId(), saved: false, former });

    return former;
  };
  const asNew = (): Draft => change({ opId: newId(), saved: false });

  return { draft, change, clear, asNew, keepChanged, startAnew, restored: start !== null };
}

export type Drafts = ReturnType<typeof useDraft>;

function emptyDraft(): Draft {
  return { type: TYPES[0], title: '', body: '', attribution: 'unattributed', opId: newId() };
}

function load(key: string): Draft | null {
  try {
    const kept = JSON.parse(deviceStorage()?.getItem(key) ?? 'null') as Partial<Draft> | null;

    return kept === null ? null : { ...emptyDraft(), ...kept, type: typeOf(kept.type) };
  } catch {
    return null;
  }
}

function store(key: string, draft: Draft | null): void {
  try {
    if (draft === null) deviceStorage()?.removeItem(key);
    else deviceStorage()?.setItem(key, JSON.stringify(draft));
  } catch {
    // A full or forbidden storage: the page's memory has it.
  }
}
