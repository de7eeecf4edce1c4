import { Controller, Get, Param } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { AttendeeList } from '@rt/contracts';

import { AttendeesQueries } from './attendees.queries';

/** Who is or was in the room. */
@Controller('api/roundtables/:roundtableId/attendees')
export class AttendeesController {
  constructor(private readonly attendees: AttendeesQueries) {}

  @Get()
  @Answers(200, AttendeeList)
  list(@CurrentActor() actor: Actor, @Param('roundtableId', IdPipe) roundtableId: string): Promise<AttendeeList> {
    return this.attendees.list(actor, roundtableId);
  }
}
