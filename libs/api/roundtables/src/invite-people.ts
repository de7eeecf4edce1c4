import { type Actor, AuditLog, Database, RateLimits, refuse } from '@rt/api/platform';
import type { InvitationList, RoundtableStateName } from '@rt/contracts';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';

import { InvitationMails } from './invitation-mails';
import { InvitationTokens } from './invitation-tokens';
import { InvitationsQueries } from './invitations.queries';
import { type InvitationRecord, InvitationsRepository } from './invitations.repository';
import { MAILS_PER_PERSON } from './mail-limits';
import type { RoundtableRecord } from './roundtable-record';
import { allowAt, PLANNERS } from './roundtables.policy';
import { RoundtablesRepository } from './roundtables.repository';

export interface InviteOrder {
  readonly roundtableId: string;
  readonly personIds: readonly string[];
}

const INVITING: readonly RoundtableStateName[] = ['draft', 'scheduled', 'live'];

/** Invites people of the directory, all or none of them. While the roundtable is a draft, the mail waits. */
@Injectable()
export class InvitePeople {
  constructor(
    private readonly database: Database,
    private readonly roundtables: RoundtablesRepository,
    private readonly invitations: InvitationsRepository,
    private readonly tokens: InvitationTokens,
    private readonly mails: InvitationMails,
    private readonly limits: RateLimits,
    private readonly queries: InvitationsQueries,
    private readonly audit: AuditLog,
  ) {}

  async run(actor: Actor, { roundtableId, personIds }: InviteOrder): Promise<InvitationList> {
    allowAt(actor, await this.roundtables.find(roundtableId), PLANNERS);
    await this.checkLimits(personIds);

    await this.database.transaction(async () => {
      const roundtable = allowAt(actor, await this.roundtables.lock(roundtableId), PLANNERS);
      if (!INVITING.includes(roundtable.state)) refuse('wrong-state');
      await this.checkPeople(roundtable.orgId, personIds);
      const former = await this.former(roundtableId, personIds);

      for (const personId of personIds) await this.invite(roundtable, personId, former.get(personId));
      const { id, programmeId } = roundtable;
      const subject = { subjectType: 'roundtable', subjectId: id, roundtableId: id, programmeId };
      await this.audit.record({ actor, verb: 'invite-people', ...subject, detail: { people: personIds.length } });
    });

    return this.queries.list(actor, roundtableId);
  }

  private async checkLimits(personIds: readonly string[]): Promise<void> {
    for (const personId of personIds) await this.limits.take(`invitation-mail:${personId}`, MAILS_PER_PERSON);
  }

  private async checkPeople(orgId: string, personIds: readonly string[]): Promise<void> {
    const people = await this.invitations.people(orgId, personIds);
    if (people.length !== personIds.length) refuse('not-found', { field: 'personIds' });
    const closed = people.filter((person) => person.doNotContact).map((person) => person.fullName);
    if (closed.length > 0) {
      refuse('invalid', { field: 'personIds', message: `${namesIn(closed)} must not be written to.` });
    }
  }

  /** Revoked invitations of these people; any other one is in the way. */
  private async former(roundtableId: string, personIds: readonly string[]): Promise<Map<string, InvitationRecord>> {
    const standing = await this.invitations.ofPeople(roundtableId, personIds);
    const active = standing.filter(({ state }) => state !== 'revoked');
    if (active.length > 0) {
      const message = `${namesIn(active.map(({ fullName }) => fullName))} ${active.length === 1 ? 'has' : 'have'} an invitation already.`;
      refuse('already-invited', { field: 'personIds', message, personIds: active.map(({ personId }) => personId) });
    }
    return new Map(standing.map((each) => [each.personId, each]));
  }

  private async invite(roundtable: RoundtableRecord, personId: string, former?: InvitationRecord): Promise<void> {
    const state = roundtable.state === 'draft' ? 'draft' : 'queued';
    const id = former?.invitationId ?? uuidv7();
    const version = (former?.tokenVersion ?? 0) + 1;
    const tokenHash = this.tokens.hashFor(id, version);
    if (former) await this.invitations.renew(id, state, version, tokenHash);
    else {
      const { orgId, id: roundtableId } = roundtable;
      await this.invitations.insert({ id, orgId, roundtableId, personId, state, tokenHash });
    }
    if (state === 'queued') await this.mails.order(id);
  }
}

function namesIn(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}
