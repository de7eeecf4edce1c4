import type { ChairNote } from '@rt/contracts';
import { KEYS, problemOf, useApi } from '@rt/web/console-kit';
import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';

import {
  type Choice,
  chosen,
  failed,
  heard,
  type NoteDraft,
  type NoteStatus,
  opened,
  sent,
  statusOf,
  stored,
  typed,
} from './note-draft';

/** A text is saved this long after the last key. */
const SAVE_AFTER_MS = 1200;
const TRY_AGAIN_MS = 5000;
/** Where no socket tells that somebody else wrote. */
const LOOK_AGAIN_MS = 10_000;

/** The stored notes; `toldVersion` is what the socket last told, left out where there is none. */
export function useStoredNote(roundtableId: string, toldVersion: number | undefined): UseQueryResult<ChairNote> {
  const api = useApi();
  const query = useQuery({
    queryKey: KEYS.chairNote(roundtableId),
    queryFn: () => api.call('GET /api/roundtables/{roundtableId}/session/chair-note', { at: { roundtableId } }),
    refetchInterval: toldVersion === undefined ? LOOK_AGAIN_MS : false,
  });
  const { data, refetch } = query;
  const isBehind = data !== undefined && toldVersion !== undefined && toldVersion > data.version;
  useEffect(() => {
    if (isBehind) void refetch();
  }, [isBehind, toldVersion, refetch]);
  return query;
}

export interface ChairNotePad {
  readonly draft: NoteDraft;
  readonly status: NoteStatus;
  /** When it was last saved from here, as ISO 8601; null before that. */
  readonly savedAt: string | null;
  type(text: string): void;
  choose(choice: Choice): void;
  flush(): void;
}

/** A text that is saved by itself a moment after the last key, and at once when the field or the page is left. */
export function useChairNote(roundtableId: string, note: ChairNote): ChairNotePad {
  const [draft, setDraft] = useState(() => opened(note));
  const latest = useRef(draft);
  const change = useCallback((by: (draft: NoteDraft) => NoteDraft) => {
    latest.current = by(latest.current);
    setDraft(latest.current);
  }, []);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const save = useSave(roundtableId, latest, change, setSavedAt);
  const status = statusOf(draft);

  useEffect(() => change((now) => heard(now, note)), [change, note, draft.sending]);

  useEffect(() => {
    if (status !== 'unsaved' && status !== 'offline') return undefined;
    const timer = setTimeout(save, status === 'offline' ? TRY_AGAIN_MS : SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [status, save, draft.text, draft.sending, draft.problem]);

  useEffect(() => {
    const whenHidden = () => (document.visibilityState === 'hidden' ? save() : undefined);
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      save();
    };
  }, [save]);

  return {
    draft,
    status,
    savedAt,
    type: (text) => change((now) => typed(now, text)),
    choose: (choice) => change((now) => chosen(now, choice)),
    flush: save,
  };
}

type Latest = { readonly current: NoteDraft };
type Change = (by: (draft: NoteDraft) => NoteDraft) => void;

/** Sends what is not saved, one text at a time; where somebody else was quicker, their text is fetched. */
function useSave(roundtableId: string, latest: Latest, change: Change, saved: (at: string) => void): () => void {
  const api = useApi();
  const client = useQueryClient();
  return useCallback(() => {
    const { text, base, sending } = latest.current;
    if (sending !== null || !['unsaved', 'offline'].includes(statusOf(latest.current))) return;
    const at = { roundtableId };
    const keep = (note: ChairNote) => client.setQueryData(KEYS.chairNote(roundtableId), note);
    const store = async () => {
      const note = await api.call('PUT /api/roundtables/{roundtableId}/session/chair-note', {
        at,
        body: { text, version: base.version },
      });
      change((now) => stored(now, note));
      saved(new Date().toISOString());
      keep(note);
    };
    const lookAtTheirs = async (error: unknown) => {
      if (problemOf(error).code !== 'version-conflict') throw error;
      const note = await api.call('GET /api/roundtables/{roundtableId}/session/chair-note', { at });
      change((now) => heard(failed(now, null), note));
      keep(note);
    };
    change(sent);
    store()
      .catch(lookAtTheirs)
      .catch((error: unknown) => change((now) => failed(now, problemOf(error))));
  }, [api, client, roundtableId, latest, change, saved]);
}
