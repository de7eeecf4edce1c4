import type { BoardVerb, Entry, EntryState } from '@rt/domain/polling';

import { t } from '../../../words';
import { OpeningButton } from '../board/opening-button';
import { useDraftField } from '../drafts/drafts';
import { EntryWords } from '../entry-words';
import { type Decided, useSaidOnce } from '../undo/use-undo';

export interface MoreOnBoard {
  readonly text?: string;
  readonly into?: string;
  /** The answer that the host saw; null for none in words. */
  readonly seen?: string | null;
  /** Whether the host saw it answered. */
  readonly seenAnswered?: boolean;
  /** The state that whoever takes a decision back saw. */
  readonly fromState?: EntryState;
  /** The questions that the host saw on the screen. */
  readonly seenSelected?: string[];
  /** It stood there before: an answer comes back with its minute, the screen where nothing else fills it by now. */
  readonly again?: true;
}

type Decide = (verb: BoardVerb, more?: MoreOnBoard) => Promise<Decided>;

interface AnswerProps {
  readonly entry: Entry;
  readonly offline: boolean;
  readonly decide: Decide;
  done(entry: Entry): void;
  /** It was taken back: the entry stands like this again. */
  undone(entry: Entry): void;
}

/** Marks a question as answered, in the room or in words that everybody reads; of an answered one, what was answered. */
export function Answer({ entry, offline, decide, done, undone }: AnswerProps) {
  const { open, button, close, toggle, ...field } = useDraftField(`${entry.id}:answer`);
  const sayOnce = useSaidOnce();
  const act = actOn(entry);
  const save = async (text: string, over: string) => {
    const seen = { ...seenOf(entry), seen: over === '' ? null : over };
    const after = await decide('answer', { ...inWords(text), ...seen });
    const { was = entry } = after;
    sayOnce(t(`facilitate.board-said-${act}`), after, async () => undone(await standAsBefore(was, after, decide)));
    close();
    done(after);
  };
  return (
    <>
      <OpeningButton
        act={act === 'answer' ? 'answer' : 'words'}
        name={t(`facilitate.board-${act}`)}
        label={t(`facilitate.board-label-${act}`, { text: entry.text })}
        look="default"
        {...{ offline, open, button, toggle }}
      />
      {open ? <EntryWords of="answer" before={entry.reply ?? ''} save={save} close={close} {...field} /> : null}
    </>
  );
}

export function giveBack({ reply = '' }: Entry, decide: Decide): Promise<Entry> {
  return decide('answer', { ...inWords(reply), again: true, seen: null, seenAnswered: false });
}

/** What an act that takes an answer away says of the answer that the host saw. */
export function seenOf({ mark, reply }: Entry): MoreOnBoard {
  return { seen: reply ?? null, seenAnswered: mark === 'answered' };
}

export async function giveBackPlace({ pinned, mark }: Entry, back: Entry, decide: Decide): Promise<Entry> {
  const placed = pinned ? await decide('pin') : back;
  return mark === 'selected' ? decide('select', { again: true }) : placed;
}

function actOn({ mark, reply }: Entry): 'answer' | 'add-words' | 'change-words' {
  if (mark !== 'answered') return 'answer';
  return reply === undefined ? 'add-words' : 'change-words';
}

function inWords(text: string): { readonly text?: string } {
  return text.trim() === '' ? {} : { text };
}

async function standAsBefore({ mark, reply = '' }: Entry, after: Entry, decide: Decide): Promise<Entry> {
  if (mark === 'answered') return decide('answer', { ...inWords(reply), ...seenOf(after) });
  const back = await decide('reopen', seenOf(after));
  return mark === 'selected' ? decide('select', { again: true }) : back;
}
