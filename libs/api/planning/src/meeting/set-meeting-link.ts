import { Injectable } from '@nestjs/common';
import { InvitationMails } from '@rt/api/invitations';
import { type Actor, refuse } from '@rt/api/platform';
import {
  agendaWriters,
  allowAt,
  ConsoleAct,
  CREW,
  INSIDERS,
  MeetingLinksRepository,
  RoundtablesRepository,
} from '@rt/api/roundtables';
import type { MeetingLinkBody, SetMeetingLinkRequest } from '@rt/contracts';
import { meetingLinkFault } from '@rt/domain/scheduling';

export interface MeetingLinkOrder {
  readonly roundtableId: string;
  readonly link: SetMeetingLinkRequest;
}

/** Stores how to take part online, and mails it to the people who have accepted. */
@Injectable()
export class SetMeetingLink {
  constructor(
    private readonly acts: ConsoleAct,
    private readonly roundtables: RoundtablesRepository,
    private readonly links: MeetingLinksRepository,
    private readonly mails: InvitationMails,
  ) {}

  async show(actor: Actor, roundtableId: string): Promise<MeetingLinkBody> {
    allowAt(actor, await this.roundtables.find(roundtableId), CREW);
    return this.links.stored(roundtableId);
  }

  async run(actor: Actor, { roundtableId, link }: MeetingLinkOrder): Promise<MeetingLinkBody> {
    const act = { actor, roundtableId, verb: 'set-meeting-link', may: INSIDERS } as const;
    return this.acts.run(act, async (_facts, roundtable) => {
      allowAt(actor, roundtable, agendaWriters(roundtable.state));
      if (!['draft', 'scheduled', 'live'].includes(roundtable.state)) refuse('wrong-state');
      const { version, ...details } = link;
      const before = await this.links.stored(roundtableId);
      if (before.version !== version) refuse('version-conflict', { field: 'version' });
      const reason = details.url === '' ? null : meetingLinkFault(details.url);
      if (reason) refuse('invalid', { field: 'url', reason });

      await this.links.store(roundtable, details);
      const shown = await this.links.shown(roundtable);
      if (shown && roundtable.state !== 'draft') await this.mails.orderForAccepted(roundtableId);
      return { answer: await this.links.stored(roundtableId) };
    });
  }
}
