import { Controller, Get, Param } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { AttendeeList, PeopleHere } from '@rt/contracts';

import { AttendeesQueries } from './attendees.queries';
import { HereQueries } from './here.queries';

@Controller('api/roundtables/:roundtableId/attendees')
export class AttendeesController {
  constructor(
    private readonly attendees: AttendeesQueries,
    private readonly here: HereQueries,
  ) {}

  @Get()
  @Answers(200, AttendeeList)
  list(@CurrentActor() actor: Actor, @Param('roundtableId', IdPipe) roundtableId: string): Promise<AttendeeList> {
    return this.attendees.list(actor, roundtableId);
  }

  @Get('groups')
  @Answers(200, PeopleHere)
  groups(@CurrentActor() actor: Actor, @Param('roundtableId', IdPipe) roundtableId: string): Promise<PeopleHere> {
    return this.here.forHost(actor, roundtableId);
  }
}
