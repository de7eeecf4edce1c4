import { Injectable } from '@nestjs/common';
import { DirectoryQueries } from '@rt/api/directory';
import { refuse } from '@rt/api/platform';
import type { RoundtableRecord } from '@rt/api/roundtables';
import { v7 as uuidv7 } from 'uuid';

import { InvitationTokens } from './invitation-tokens';
import { type InvitationRecord, InvitationsRepository } from './invitations.repository';
import { ComposeMail } from './mails/compose-mail';

/** The people that an organiser wants at a table: whether all of them may be invited, and the invitation of each. */
@Injectable()
export class Invitees {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly directory: DirectoryQueries,
    private readonly tokens: InvitationTokens,
    private readonly mails: ComposeMail,
  ) {}

  /** Refuses unless all of them are in the directory and may be written to. */
  async check(orgId: string, personIds: readonly string[]): Promise<void> {
    const people = await this.directory.invitable(orgId, personIds);
    if (people.length !== personIds.length) refuse('not-found', { field: 'personIds' });
    const closed = people.filter((person) => person.doNotContact).map((person) => person.fullName);
    if (closed.length > 0) {
      refuse('invalid', { field: 'personIds', reason: 'do-not-contact', params: { names: closed } });
    }
  }

  /** Revoked invitations of these people; any other one is in the way. */
  async former(roundtableId: string, personIds: readonly string[]): Promise<Map<string, InvitationRecord>> {
    const standing = await this.invitations.ofPeople(roundtableId, personIds);
    const active = standing.filter(({ state }) => state !== 'revoked');
    if (active.length > 0) {
      const params = { names: active.map(({ fullName }) => fullName), people: active.length };
      const personIds = active.map(({ personId }) => personId);
      refuse('already-invited', { field: 'personIds', reason: 'people-invited', params, personIds });
    }
    return new Map(standing.map((each) => [each.personId, each]));
  }

  async makeParticipations({ id, state }: RoundtableRecord): Promise<void> {
    if (state === 'live') await this.invitations.makeParticipations(id);
  }

  /** A new invitation, or the revoked one made valid again with another link; returns its id. */
  async invite(roundtable: RoundtableRecord, personId: string, former?: InvitationRecord): Promise<string> {
    const state = roundtable.state === 'draft' ? 'draft' : 'queued';
    const id = former?.invitationId ?? uuidv7();
    const version = (former?.tokenVersion ?? 0) + 1;
    const tokenHash = this.tokens.hashFor(id, version);
    if (former) {
      await this.invitations.renew(id, state, version, tokenHash);
      // Who knows that the former invitation is withdrawn need not hear it again, whatever becomes of this one.
      if (this.mails.wasSaid(former, roundtable)) await this.invitations.forgetSequence(id);
    } else {
      const { orgId, id: roundtableId } = roundtable;
      await this.invitations.insert({ id, orgId, roundtableId, personId, state, tokenHash });
    }
    return id;
  }
}
