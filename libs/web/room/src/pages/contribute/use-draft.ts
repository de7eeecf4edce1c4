import type { ContributionStateName, RecordContributionRequest } from '@rt/contracts';
import { deviceStorage, newId } from '@rt/web/data';
import { useRef, useState } from 'react';

import { type Seat, seatKey } from '../../session/seat-keys';
import { readJson, writeJson } from '../../session/tab-storage';

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

interface Filled {
  readonly type: (typeof TYPES)[number];
  readonly title: string;
  readonly body: string;
  readonly attribution: 'unattributed' | 'on_record';
}

/** What is being written. `opId` stays with it, so that sending it twice stores it once. */
export interface Draft extends Filled {
  readonly opId: string;
  /** As it was first sent under this operation: a reviewer may have edited it before its author hears that it was stored. */
  readonly sent?: Filled | undefined;
  /** Something else was sent under it since: which of them is stored is not known until an answer comes. */
  readonly mixed?: boolean | undefined;
  /** It is stored under this operation already, as it was before it was changed. */
  readonly saved?: boolean;
  /** What became of the version that was saved before it, which cannot be changed any more: this is to be one of its own. */
  readonly former?: 'reviewed' | 'withdrawn' | undefined;
}

/** `restored`: found on this device. `isAll`: all was sent. `goOn`: continues with an unsent rest. */
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
    writeJson(deviceStorage(), key, next);

    return next;
  };
  const clear = () => {
    set(emptyDraft());
    writeJson(deviceStorage(), key, null);
  };
  const noteSent = ({ sent, mixed, ...now }: Draft) => {
    change({ sent: sent ?? filled(now), mixed: mixed ?? (sent && !isSame(sent, now)) });
  };
  const isAll = (sent: Draft) => isSame(latest.current, sent);
  const goOn = (sent: Draft, stands?: ContributionStateName) => {
    const former = stands === 'withdrawn' ? 'withdrawn' : 'reviewed';
    if (stands) change({ ...anew(), former });
    else change({ saved: true, former: undefined, sent: filled(sent), mixed: undefined });

    return stands ? former : 'changed';
  };
  const asNew = (): Draft => change(anew());

  return { draft, change, clear, asNew, noteSent, isAll, goOn, restored: start !== null };
}

export type Drafts = ReturnType<typeof useDraft>;

function emptyDraft(): Draft {
  return { type: TYPES[0], title: '', body: '', attribution: 'unattributed', opId: newId() };
}

/** Another operation, under which nothing was sent. */
function anew(): Partial<Draft> {
  return { opId: newId(), saved: false, sent: undefined, mixed: undefined };
}

function filled({ type, title, body, attribution }: Filled): Filled {
  return { type, title, body, attribution };
}

function isSame(one: Filled, other: Filled): boolean {
  return JSON.stringify(filled(one)) === JSON.stringify(filled(other));
}

/** Whether nothing but this was ever sent under its operation, this time left out: then it is what was stored. */
export function wasSentAlone({ sent, mixed, ...now }: Draft): boolean {
  return sent !== undefined && !mixed && isSame(sent, now);
}

function load(key: string): Draft | null {
  const kept = readJson<Partial<Draft>>(deviceStorage(), key);

  return kept && { ...emptyDraft(), ...kept, type: typeOf(kept.type) };
}
