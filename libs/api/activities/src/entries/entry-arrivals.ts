import { Injectable } from '@nestjs/common';
import { InvitationsQueries } from '@rt/api/invitations';
import { HeldWordsQueries } from '@rt/api/organisation';
import { TextChecks } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import { AuthorsRepository } from '@rt/api/seats';
import { mentionFinder } from '@rt/domain/attribution';
import { arrivalState, type EntryState, type MayName, type Moderation } from '@rt/domain/polling';
import { holdsWord } from '@rt/domain/text';
import { looksForNames } from '@rt/kinds';

import type { LiveActivity } from '../activity';
import type { EntryAuthor } from './entry-authors';

/** Who is invited or in the room is read again after this, in ms. */
const KEPT_MS = 10_000;
const MOST_KEPT = 100;
const MOST_TEXTS = 50_000;

export interface EntryArrival {
  readonly body: string;
  readonly state: EntryState;
  /** What it rests on; left out where its author named nothing. */
  readonly sources?: readonly string[];
  /** The name that its author gave with it; left out without one. */
  readonly author?: string;
  readonly labels?: readonly string[];
}

/** What goes with texts on their way, for each in the same order: what it rests on, and whether its author stands with it by name. */
interface GoingWith {
  readonly sources?: readonly (readonly string[])[];
  readonly named?: readonly boolean[];
  readonly author?: EntryAuthor;
}

interface Known {
  readonly readAt: number;
  readonly mayName: Promise<MayName>;
}

/** Decides in which state entries arrive. Who is invited or gave a name is read in memory; nothing says whose name a text held. */
@Injectable()
export class EntryArrivals {
  private readonly known = new Map<string, Known>();
  private readonly checks = new TextChecks();

  constructor(
    private readonly invitations: InvitationsQueries,
    private readonly authors: AuthorsRepository,
    private readonly heldWords: HeldWordsQueries,
    private readonly roundtables: RoundtablesQueries,
  ) {}

  /** Whoever looks up a source may find who named it: a text with any waits as if it named somebody, as one with an unchecked name does. */
  async of(
    roundtableId: string,
    moderation: Moderation,
    texts: readonly string[],
    { sources = [], named = [], author }: GoingWith = {},
  ): Promise<EntryArrival[]> {
    // Where hosts read every text first, names are not looked for.
    const naming =
      moderation === 'pre' ? [] : await this.checks.run(roundtableId, texts, await this.mayName(roundtableId));
    return texts.map((body, at) => {
      const restsOn = sources[at] ?? [];
      const signed = named[at] === true ? author : undefined;
      const state = arrivalState(moderation, restsOn.length > 0 || signed?.unverified === true || naming[at] === true);
      return {
        ...{ body, state },
        ...(restsOn.length > 0 ? { sources: restsOn } : {}),
        ...(signed ? { author: signed.name } : {}),
      };
    });
  }

  /** Finds texts that may name somebody invited or in the room, or that hold a contact or a word of the organisation's list; what was found is remembered a while. */
  mayName(roundtableId: string): Promise<MayName> {
    const now = performance.now();
    const known = this.known.get(roundtableId);
    if (known && now - known.readAt < KEPT_MS) return known.mayName;
    if (this.known.size >= MOST_KEPT) this.known.clear();
    const mayName = this.read(roundtableId);
    this.known.set(roundtableId, { readAt: now, mayName });
    mayName.catch(() => this.known.delete(roundtableId));
    return mayName;
  }

  /** What finds texts of answers that hosts read first; nothing where they read all of them first, or where none are written. */
  async mayNameIn({
    roundtableId,
    kind,
    config,
  }: Pick<LiveActivity, 'roundtableId' | 'kind' | 'config'>): Promise<MayName | undefined> {
    return looksForNames(kind, config) ? this.mayName(roundtableId) : undefined;
  }

  private async read(roundtableId: string): Promise<MayName> {
    const { orgId, sealed } = await this.roundtables.facts(roundtableId);
    // What waited at sealing is hidden for good: a word that comes to the list later takes nothing out of a result that was told.
    if (sealed) return () => false;
    const invitees = await this.invitations.inviteesOf(roundtableId);
    const joined = await this.authors.namesInTheRoom(roundtableId);
    const mentionsIn = mentionFinder([
      ...invitees.map(({ fullName, organisationNames, email }) => ({
        names: [fullName],
        organisations: organisationNames,
        emails: [email],
      })),
      ...joined.map((name) => ({ names: [name], organisations: [], emails: [] })),
    ]);
    const isHeld = holdsWord(await this.heldWords.of(orgId));
    return remembered((text) => mentionsIn(text).length > 0 || isHeld(text));
  }
}

/** The same words come from many, and are asked for at every count. */
function remembered(mayName: MayName): MayName {
  const found = new Map<string, boolean>();
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    if (found.size >= MOST_TEXTS) found.clear();
    const may = mayName(text);
    found.set(text, may);
    return may;
  };
}
