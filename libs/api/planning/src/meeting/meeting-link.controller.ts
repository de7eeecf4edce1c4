import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { MeetingLinkBody, SetMeetingLinkRequest } from '@rt/contracts';

import { SetMeetingLink } from './set-meeting-link';

@Controller('api/roundtables')
export class MeetingLinkController {
  constructor(private readonly meetingLink: SetMeetingLink) {}

  @Get(':roundtableId/meeting-link')
  @Answers(200, MeetingLinkBody)
  show(@CurrentActor() actor: Actor, @Param('roundtableId', IdPipe) roundtableId: string): Promise<MeetingLinkBody> {
    return this.meetingLink.show(actor, roundtableId);
  }

  @Put(':roundtableId/meeting-link')
  @Answers(200, MeetingLinkBody)
  set(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() link: SetMeetingLinkRequest,
  ): Promise<MeetingLinkBody> {
    return this.meetingLink.run(actor, { roundtableId, link });
  }
}
