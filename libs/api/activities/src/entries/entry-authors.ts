import { Injectable } from '@nestjs/common';
import { Database, type ParticipantActor, refuse } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import { AuthorsRepository } from '@rt/api/seats';
import { isUnattributed } from '@rt/domain/attribution';

export interface EntryAuthor {
  readonly name: string;
  /** The name was typed when joining, and nobody has checked it. */
  readonly unverified: boolean;
}

/** A text that the room reads as its author wrote it, with the author's name. */
export interface SignedText {
  readonly id: string;
  readonly activityId: string;
  readonly round: number;
  readonly text: string;
  readonly author: string;
  /** Nothing else that the room reads of this round has the same words. */
  readonly alone: boolean;
}

/** The names that authors give with their texts. Nobody's is read who does not ask for it, nor under a rule without names. */
@Injectable()
export class EntryAuthors {
  constructor(
    private readonly authors: AuthorsRepository,
    private readonly roundtables: RoundtablesQueries,
    private readonly database: Database,
  ) {}

  /** Who is to stand with texts; undefined where with none. Refused where the rule names nobody, and where no name is known. */
  async of(
    { roundtableId, participationId }: ParticipantActor,
    named: readonly boolean[] = [],
  ): Promise<EntryAuthor | undefined> {
    if (!named.includes(true)) return undefined;
    const { rule } = await this.roundtables.facts(roundtableId);
    if (isUnattributed(rule)) return refuse('invalid', { field: 'answer.named', reason: 'named-not-offered' });
    const author = await this.authors.author(participationId, true);
    if (!author?.name) return refuse('invalid', { field: 'answer.named', reason: 'named-without-name' });
    return { name: author.name, unverified: author.nameUnverified === true };
  }

  async signedIn(roundtableId: string): Promise<SignedText[]> {
    return this.database.query<SignedText>(
      `select id, activity_id as "activityId", round, body as text, author_name as author, alone
       from (
         select e.*, count(*) over (partition by e.activity_id, e.round, coalesce(e.edited, e.body)) = 1 as alone
         from entries e join activities a on a.id = e.activity_id
         where a.roundtable_id = $1 and e.state = 'shown' and e.merged_into is null
       ) readable
       where author_name is not null and edited is null
       order by id`,
      [roundtableId],
    );
  }
}
