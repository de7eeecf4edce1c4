import { Injectable } from '@nestjs/common';
import { RoundtablesQueries } from '@rt/api/roundtables';
import type { Mention } from '@rt/contracts';
import { findMentions, type PersonFacts } from '@rt/domain/attribution';

/** Looks for people of the room in a text. Who they are is read in memory; only places and kinds leave (docs/decisions.md 15). */
@Injectable()
export class NameCheck {
  constructor(private readonly roundtables: RoundtablesQueries) {}

  async run(roundtableId: string, text: { readonly title: string; readonly body: string }): Promise<Mention[]> {
    const invitees = await this.roundtables.inviteesOf(roundtableId);
    const people = invitees.map(({ fullName, organisationNames, email }): PersonFacts => ({
      names: [fullName],
      organisations: organisationNames,
      emails: [email],
    }));
    return (['title', 'body'] as const).flatMap((field) =>
      findMentions(text[field], people).map(({ start, end, kind }): Mention => ({ field, start, end, kind })),
    );
  }
}
