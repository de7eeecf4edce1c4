import type { ChairNote } from '@rt/contracts';
import { LIMITS } from '@rt/contracts/plain';
import { graphemes } from '@rt/domain/text';
import { mayPass, type Problem } from '@rt/web/console-kit';

export interface NoteDraft {
  readonly text: string;
  readonly base: ChairNote;
  readonly sending: string | null;
  /** What somebody else has stored meanwhile, until it is decided which text stands. */
  readonly theirs: ChairNote | null;
  readonly problem: Problem | null;
}

/** `untouched`: nothing was written here or is stored. `offline` is tried again, `refused` is not. */
export type NoteStatus = 'untouched' | 'saved' | 'unsaved' | 'too-long' | 'conflict' | 'offline' | 'refused';

export function opened(base: ChairNote): NoteDraft {
  return { text: base.text, base, sending: null, theirs: null, problem: null };
}

/** The person typed: what the server refused is another text now, a connection that is down stays down. */
export function typed(draft: NoteDraft, text: string): NoteDraft {
  const { problem } = draft;
  return { ...draft, text, problem: problem && mayPass(problem) ? problem : null };
}

export function sent(draft: NoteDraft): NoteDraft {
  return { ...draft, sending: draft.text };
}

/** The server has it; what was typed meanwhile is not stored yet. The server may trim the text, the person's stays. */
export function stored(draft: NoteDraft, { version }: ChairNote): NoteDraft {
  const base = { text: draft.sending ?? draft.text, version };
  return { ...draft, base, sending: null, theirs: null, problem: null };
}

/** The server did not take it; without a problem where somebody else was quicker. */
export function failed(draft: NoteDraft, problem: Problem | null): NoteDraft {
  return { ...draft, sending: null, problem };
}

/** An untouched text follows the new version; a typed one stays. While an own text is pending, its answer decides. */
export function heard(draft: NoteDraft, note: ChairNote): NoteDraft {
  const known = Math.max(draft.base.version, draft.theirs?.version ?? 0);
  if (draft.sending !== null || note.version <= known) return draft;
  return draft.text === draft.base.text || draft.text === note.text ? opened(note) : { ...draft, theirs: note };
}

export type Choice = 'mine' | 'theirs' | 'both';

/** Ends a conflict: the chosen text is made from what is stored, and is saved like any other. */
export function chosen(draft: NoteDraft, choice: Choice): NoteDraft {
  const { theirs } = draft;
  if (theirs === null) return draft;
  if (choice === 'theirs') return opened(theirs);
  const text = choice === 'both' ? `${theirs.text}\n\n${draft.text}` : draft.text;
  return { ...opened(theirs), text };
}

/** How many characters are too many. */
export function overBy({ text }: NoteDraft): number {
  return Math.max(0, graphemes(text) - LIMITS.chairNote.max);
}

export function statusOf(draft: NoteDraft): NoteStatus {
  const { text, base, theirs, problem } = draft;
  if (theirs) return 'conflict';
  if (text === base.text) return base.version === 0 ? 'untouched' : 'saved';
  if (overBy(draft) > 0) return 'too-long';
  if (problem) return mayPass(problem) ? 'offline' : 'refused';
  return 'unsaved';
}
