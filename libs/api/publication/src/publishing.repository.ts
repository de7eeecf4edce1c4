import { Injectable } from '@nestjs/common';
import { TermsQueries } from '@rt/api/organisation';
import { Database } from '@rt/api/platform';
import { ProgrammesRepository } from '@rt/api/programmes';
import { type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';
import { ParticipationsRepository } from '@rt/api/seats';

/** What a publication says of a roundtable besides its facts. */
export interface PublishingFacts {
  readonly programmeTitle: string | null;
  readonly licence: string;
  /** People who joined; published in bands only (C15). */
  readonly joined: number;
  /** Simulated people of the demo were in the room besides. */
  readonly simulated: boolean;
  readonly today: string;
  /** Wall time 'YYYY-MM-DDTHH:mm' at which the session started, where it was held; null before. */
  readonly startedAt: string | null;
  readonly agenda: readonly { readonly title: string; readonly kind: string; readonly plannedMinutes: number }[];
}

type Days = Pick<PublishingFacts, 'today' | 'startedAt'>;

/** Reads for publishing. */
@Injectable()
export class PublishingRepository {
  constructor(
    private readonly database: Database,
    private readonly roundtables: RoundtablesQueries,
    private readonly terms: TermsQueries,
    private readonly programmes: ProgrammesRepository,
    private readonly participations: ParticipationsRepository,
  ) {}

  /** In the transaction that holds the roundtable, so that all of it is of one moment. */
  async facts(roundtable: RoundtableFacts): Promise<PublishingFacts> {
    const { id, orgId, programmeId } = roundtable;
    const titles = await this.programmes.titles(programmeId ? [programmeId] : []);
    const { licence } = await this.terms.organisation(orgId);
    const items = await this.roundtables.agendaOf(id);
    return {
      programmeTitle: (programmeId && titles.get(programmeId)) ?? null,
      licence,
      agenda: items.map(({ title, kind, plannedMinutes }) => ({ title, kind, plannedMinutes })),
      ...(await this.participations.countAll(id)),
      ...(await this.days(roundtable)),
    };
  }

  private async days({ liveAt, tz }: RoundtableFacts): Promise<Days> {
    const [row] = await this.database.query<Days>(
      `select to_char(now() at time zone $2::text, 'YYYY-MM-DD') as today,
         to_char($1::timestamptz at time zone $2::text, 'YYYY-MM-DD"T"HH24:MI') as "startedAt"`,
      [liveAt, tz],
    );
    if (!row) throw new Error('a statement without a condition gave no row');
    return row;
  }
}
