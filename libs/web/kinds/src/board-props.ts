import type { EntriesResult, Entry, OwnEntry, VoteOrder } from '@rt/domain/polling';

export interface BoardPage {
  readonly items: readonly Entry[];
  /** The entry after which the next page begins; null on the last one. */
  readonly next: string | null;
}

/** What a person sees and does while the room writes and votes. */
export interface BoardProps<Config, Answer, Draft, Result = EntriesResult> {
  readonly boardId: string;
  readonly question: string;
  readonly config: Config;
  readonly open: boolean;
  /** The host has paused it: what is typed stays, and nothing is sent until it goes on. */
  readonly paused: boolean;
  /** Of entries the first page by votes; null while nothing may be seen. */
  readonly result: Result | null;
  /** What the person has written and is still to be dealt with, sent or not. */
  readonly given: Answer | null;
  readonly mayChange: boolean;
  readonly own: readonly OwnEntry[];
  /** What the person made of an entry; null without a vote. */
  voteOn(entryId: string): number | null;
  vote(entryId: string, value: number | null): void;
  /** Entries on which a vote or dots of the person stand as far as the server has told, also those that are on no page here. */
  readonly votedOn: readonly string[];
  /** Looks at a new text before it is sent; true where it is held back, since it may say who somebody is. */
  holds(words: string): Promise<boolean>;
  /** Sends it; false in a pause. Null takes all of it back. */
  send(answer: Answer | null): boolean;
  /** The own name, with which a text may stand; left out where none is known, or none may. */
  readonly ownName?: string;
  /** What was written here and not sent, kept while another page is looked at; undefined where nothing is. */
  keptDraft(): Draft | undefined;
  /** Keeps what is being written; undefined forgets it. */
  keepDraft(draft: Draft | undefined): void;
  /** In which orders the room may read the list. */
  readonly orders: readonly VoteOrder[];
  /** Rejects without a line. */
  page(order: VoteOrder, after?: string): Promise<BoardPage>;
  say(text: string): void;
}
