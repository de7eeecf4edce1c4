import { Injectable } from '@nestjs/common';
import { EMPLOYERS, INVITED_PERSON } from '@rt/api/directory';
import { Database } from '@rt/api/platform';
import { ALL_STATES, type ToldPlan, UNSEALED } from '@rt/api/roundtables';
import type { InvitationRow, InvitationStateName } from '@rt/contracts';
import { In } from 'typeorm';

import { InvitationEntity } from './invitation.entity';
import type { Expected, InvitationFacts, InviteeFacts } from './invitation-facts';

/** One row of `invitations` with the person's name and address. */
export interface InvitationRecord extends InvitationFacts {
  readonly personId: string;
  readonly email: string;
  readonly tokenVersion: number;
  /** Sequence and hash of the calendar message mailed last; null before the first, and of somebody invited anew after a cancellation. */
  readonly icsLastSequence: number | null;
  readonly icsLastHash: string | null;
  /** What the mail that was sent last said of time and place; null before the first. */
  readonly told: ToldPlan | null;
  /** The answer was given before time, place or format changed. */
  readonly askedAgain: boolean;
}

export interface MailedState {
  /** SEQUENCE and mark of its calendar message. */
  readonly sequence: number;
  readonly hash: string;
  readonly told: ToldPlan;
}

export interface AnswerCounts {
  readonly invited: number;
  readonly accepted: number;
  readonly tentative: number;
  readonly declined: number;
  /** Accepted or maybe, of an older plan. */
  readonly askedAgain: number;
  /** Accepted, of whatever plan: a seat is kept until its holder gives it up. */
  readonly seatsTaken: number;
}

const SELECT = `
  select i.id as "invitationId", i.roundtable_id as "roundtableId", i.org_id as "orgId", i.person_id as "personId",
    person.full_name as "fullName", person.email::text as email, employer.organisation_name as "organisationName",
    employer.stakeholder_type as "stakeholderType", employer.region_code as "regionCode", i.state, i.token_version as "tokenVersion",
    i.ics_last_sequence as "icsLastSequence", i.ics_last_hash as "icsLastHash", i.told, i.asked_again as "askedAgain"
  from invitations i ${INVITED_PERSON}`;

@Injectable()
export class InvitationsRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<InvitationRecord | undefined> {
    const [row] = await this.database.query<InvitationRecord>(`${SELECT} where i.id = $1`, [id]);
    return row;
  }

  async findByTokenHash(hash: string): Promise<InvitationRecord | undefined> {
    const [row] = await this.database.query<InvitationRecord>(`${SELECT} where i.token_hash = $1`, [hash]);
    return row;
  }

  async ofRoundtable(roundtableId: string, states: readonly InvitationStateName[]): Promise<InvitationRecord[]> {
    return this.database.query<InvitationRecord>(
      `${SELECT} where i.roundtable_id = $1 and i.state = any($2::text[]) order by i.created_at, i.id`,
      [roundtableId, states],
    );
  }

  async rows(roundtableId: string): Promise<InvitationRow[]> {
    return this.database.query<InvitationRow>(
      `select i.id, i.person_id as "personId", person.full_name as "fullName",
         coalesce(employer.organisation_name, '') as "organisationName",
         coalesce(employer.stakeholder_type, '') as "stakeholderType", employer.region_code as "regionCode",
         case when i.state in ('queued', 'sent') and r.state in ('closed', 'published', 'withdrawn') then 'expired' else i.state end as state,
         i.asked_again as "askedAgain", i.mail_refused_at is not null as "mailRefused",
         to_char(i.sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "sentAt",
         to_char(i.responded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "respondedAt"
       from invitations i join (${ALL_STATES}) r on r.id = i.roundtable_id ${INVITED_PERSON}
       where i.roundtable_id = $1
       order by lower(person.full_name), i.id`,
      [roundtableId],
    );
  }

  async inviteesOf(roundtableId: string): Promise<InviteeFacts[]> {
    return this.database.query<InviteeFacts>(
      `select i.person_id as "personId", i.id as "invitationId", person.full_name as "fullName",
         person.email::text as email, i.state, employers.names as "organisationNames"
       from invitations i ${INVITED_PERSON} ${EMPLOYERS}
       where i.roundtable_id = $1 and i.state <> 'revoked'
       order by i.created_at, i.id`,
      [roundtableId],
    );
  }

  /** Those to whom an invitation goes and who have not said no, by the type of organisation and the region of their first affiliation. */
  async expected(roundtableId: string): Promise<Expected> {
    const rows = await this.database.query<{ type: string | null; place: string | null; count: number }>(
      `select employer.stakeholder_type as type, employer.region_code as place, count(*)::int as count
       from invitations i ${INVITED_PERSON}
       where i.roundtable_id = $1 and i.state not in ('draft', 'revoked', 'declined')
       group by grouping sets ((employer.stakeholder_type), (employer.region_code))`,
      [roundtableId],
    );
    const by = (code: string | null, count: number) => (code === null ? [] : [{ code, count }]);
    return {
      types: rows.flatMap(({ type, count }) => by(type, count)),
      places: rows.flatMap(({ place, count }) => by(place, count)),
    };
  }

  async counts(roundtableId: string): Promise<AnswerCounts> {
    const [row] = await this.database.query<AnswerCounts>(
      `select count(*) filter (where state <> 'revoked')::int as invited,
         count(*) filter (where state = 'accepted' and not asked_again)::int as accepted,
         count(*) filter (where state = 'tentative' and not asked_again)::int as tentative,
         count(*) filter (where state = 'declined')::int as declined,
         count(*) filter (where state in ('accepted', 'tentative') and asked_again)::int as "askedAgain",
         count(*) filter (where state = 'accepted')::int as "seatsTaken"
       from invitations where roundtable_id = $1`,
      [roundtableId],
    );
    return row ?? { invited: 0, accepted: 0, tentative: 0, declined: 0, askedAgain: 0, seatsTaken: 0 };
  }

  /** What stands already for some people, revoked invitations included. */
  async ofPeople(roundtableId: string, personIds: readonly string[]): Promise<InvitationRecord[]> {
    return this.database.query<InvitationRecord>(
      `${SELECT} where i.roundtable_id = $1 and i.person_id = any($2::uuid[]) order by lower(person.full_name), i.id`,
      [roundtableId, personIds],
    );
  }

  async insert(row: {
    id: string;
    orgId: string;
    roundtableId: string;
    personId: string;
    state: 'draft' | 'queued';
    tokenHash: string;
  }): Promise<void> {
    await this.table.insert(row);
  }

  /** Invites a revoked person anew: another token, no answer, and the old place in the room where there was one. */
  async renew(id: string, state: 'draft' | 'queued', tokenVersion: number, tokenHash: string): Promise<void> {
    await this.database.query(
      `update invitations set state = $2, token_version = $3, token_hash = $4, sent_at = null, opened_at = null,
         responded_at = null, revoked_at = null, ics_last_hash = null, told = null, asked_again = false,
         mail_refused_at = null
       where id = $1`,
      [id, state, tokenVersion, tokenHash],
    );
    await this.database.query('update participations set revoked_at = null where invitation_id = $1', [id]);
  }

  async setState(id: string, state: InvitationStateName): Promise<void> {
    await this.table.update({ id }, { state });
  }

  async answer(id: string, state: 'accepted' | 'tentative' | 'declined'): Promise<void> {
    await this.table.update({ id }, { state, respondedAt: () => 'now()', askedAgain: false });
  }

  /** The answers of everybody who comes or may come are old now; returns whose were not so before. */
  async askAgain(roundtableId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `update invitations set asked_again = true
       where roundtable_id = $1 and state in ('accepted', 'tentative') and not asked_again returning id`,
      [roundtableId],
    );
    return rows.map(({ id }) => id);
  }

  /** The change that made these answers old was taken back. */
  async keepAnswers(ids: readonly string[]): Promise<void> {
    await this.table.update({ id: In(ids) }, { askedAgain: false });
  }

  async unqueue(ids: readonly string[]): Promise<void> {
    await this.table.update({ id: In(ids), state: 'queued' }, { state: 'draft' });
  }

  /** In random order with random ids: before sealing, no row says whether the person comes. */
  async makeParticipations(roundtableId: string): Promise<void> {
    await this.database.query(
      `with room as (${UNSEALED})
       insert into participations (id, org_id, roundtable_id, invitation_id)
       select gen_random_uuid(), i.org_id, i.roundtable_id, i.id from invitations i join room on room.id = i.roundtable_id
       where i.state <> 'revoked' order by random() on conflict do nothing`,
      [roundtableId],
    );
  }

  async revoke(id: string): Promise<void> {
    await this.table.update({ id }, { state: 'revoked', revokedAt: () => 'now()' });
    await this.database.query('update participations set revoked_at = now() where invitation_id = $1', [id]);
  }

  /** Waits for mails to the same person, so that they leave in order; the transaction must outlive a slow server. */
  async queueForMailing(id: string): Promise<void> {
    await this.database.query(`set local idle_in_transaction_session_timeout = '150s'`);
    await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 7101))', [id]);
  }

  async forgetMailed(id: string): Promise<void> {
    await this.table.update({ id }, { icsLastHash: null, mailRefusedAt: null });
  }

  /** Forgets that anything stands in the person's calendar: it was taken out. */
  async forgetSequence(id: string): Promise<void> {
    await this.table.update({ id }, { icsLastSequence: null });
  }

  /** Remembers what was mailed; a queued invitation is a sent one from here on. */
  async markMailed(id: string, { sequence, hash, told }: MailedState): Promise<void> {
    await this.database.query(
      `update invitations set ics_last_sequence = $2, ics_last_hash = $3, told = $4, sent_at = coalesce(sent_at, now()), mail_refused_at = null,
         state = case when state = 'queued' then 'sent' else state end
       where id = $1`,
      [id, sequence, hash, told],
    );
  }

  /** Notes that the mail server has refused the address for good; the next mail that goes takes it back. */
  async markRefused(id: string): Promise<void> {
    await this.table.update({ id }, { mailRefusedAt: () => 'now()' });
  }

  private get table() {
    return this.database.table(InvitationEntity);
  }
}
