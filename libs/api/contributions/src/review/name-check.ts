import { Injectable } from '@nestjs/common';
import { InvitationsQueries } from '@rt/api/invitations';
import { AuthorsRepository } from '@rt/api/seats';
import type { Mention } from '@rt/contracts';
import { mentionFinder, type PersonFacts } from '@rt/domain/attribution';

interface Text {
  readonly title: string;
  readonly body: string;
}

/** Looks for people of the room in a text. Who they are is read in memory; only places and kinds leave (docs/decisions.md 15). */
@Injectable()
export class NameCheck {
  constructor(
    private readonly invitations: InvitationsQueries,
    private readonly authors: AuthorsRepository,
  ) {}

  async run(roundtableId: string, text: Text): Promise<Mention[]> {
    return (await this.of(roundtableId))(text);
  }

  async of(roundtableId: string): Promise<(text: Text) => Mention[]> {
    const people = [...(await this.invited(roundtableId)), ...(await this.joined(roundtableId))];
    const mentionsIn = mentionFinder(people);
    return (text) =>
      (['title', 'body'] as const).flatMap((field) =>
        mentionsIn(text[field]).map(({ start, end, kind }): Mention => ({ field, start, end, kind })),
      );
  }

  private async invited(roundtableId: string): Promise<PersonFacts[]> {
    const invitees = await this.invitations.inviteesOf(roundtableId);
    return invitees.map(({ fullName, organisationNames, email }) => ({
      names: [fullName],
      organisations: organisationNames,
      emails: [email],
    }));
  }

  private async joined(roundtableId: string): Promise<PersonFacts[]> {
    const names = await this.authors.namesInTheRoom(roundtableId);
    return names.map((name) => ({ names: [name], organisations: [], emails: [] }));
  }
}
