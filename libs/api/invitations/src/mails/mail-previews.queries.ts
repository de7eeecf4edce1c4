import { Injectable } from '@nestjs/common';
import { DirectoryQueries } from '@rt/api/directory';
import { type Actor, Environment } from '@rt/api/platform';
import {
  allowAt,
  type PlannedFields,
  PLANNERS,
  type RoundtableRecord,
  RoundtablesRepository,
} from '@rt/api/roundtables';
import type { MailPreview, SampleMail } from '@rt/contracts';
import { isMailed } from '@rt/domain/scheduling';

import { CalendarNotice } from '../calendar/calendar-notice';
import { InvitationsRepository } from '../invitations.repository';
import type { InviteOrder } from '../invite-people';
import { invitationMail, type Occasion, type Receiver } from './invitation-mail';
import { TOLD_OF_CHANGES } from './invitation-mails';
import { t } from './mail-words';

type Addressed = Omit<Receiver, 'link'>;

/** What an act would mail, and to how many, before it is done. Nothing is stored. */
@Injectable()
export class MailPreviews {
  constructor(
    private readonly roundtables: RoundtablesRepository,
    private readonly invitations: InvitationsRepository,
    private readonly directory: DirectoryQueries,
    private readonly notice: CalendarNotice,
    private readonly environment: Environment,
  ) {}

  /** The invitations that were chosen and not sent: those that scheduling sends, or that were taken back. */
  async unsent(actor: Actor, roundtableId: string): Promise<MailPreview> {
    const roundtable = allowAt(actor, await this.roundtables.find(roundtableId), PLANNERS);
    return this.preview('invited', roundtable, await this.invitations.ofRoundtable(roundtableId, ['draft']));
  }

  async inviting(actor: Actor, { roundtableId, personIds }: InviteOrder): Promise<MailPreview> {
    const roundtable = allowAt(actor, await this.roundtables.find(roundtableId), PLANNERS);
    const people = roundtable.state === 'draft' ? [] : await this.directory.invitable(roundtable.orgId, personIds);
    const addressed = people.map(({ fullName }) => ({ fullName, told: null, askedAgain: false }));
    return this.preview('invited', roundtable, addressed);
  }

  async changing(before: RoundtableRecord, fields: PlannedFields): Promise<MailPreview> {
    const kind = this.notice.changeOf(before, fields);
    const after = { ...before, ...fields };
    if (!isMailed(kind)) return this.preview('changed', after, []);
    const concerned = await this.invitations.ofRoundtable(before.id, TOLD_OF_CHANGES);
    // Who waits for the invitation gets it with the new plan, and no mail besides.
    const mailed = concerned.filter(({ told }) => told !== null);
    const addressed = mailed.map(({ fullName, told, state, askedAgain }) => {
      const answered = state === 'accepted' || state === 'tentative';
      return { fullName, told, askedAgain: askedAgain || (kind === 'material' && answered) };
    });
    return this.preview('changed', after, addressed);
  }

  private preview(occasion: Occasion, roundtable: RoundtableRecord, people: readonly Addressed[]): MailPreview {
    const [first] = people;
    const { holdSeconds } = this.environment.mail;
    return { count: people.length, sample: first ? sampleOf(occasion, roundtable, first) : null, holdSeconds };
  }
}

// A personal link is known to its holder alone.
function sampleOf(occasion: Occasion, roundtable: RoundtableRecord, person: Addressed): SampleMail {
  const link = t('mail.sample-link', { name: person.fullName });
  return { to: person.fullName, ...invitationMail(occasion, roundtable, { ...person, link }) };
}
