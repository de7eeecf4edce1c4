import { Controller, Get, Param } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe, ListedAs } from '@rt/api/platform';
import { OutgoingMailBody, OutgoingMailList } from '@rt/contracts';

import { OutboxQueries } from './outbox.queries';

/** The demo's outbox. */
@ListedAs('Directory')
@Controller('api/outbox')
export class OutboxController {
  constructor(private readonly outbox: OutboxQueries) {}

  @Get()
  @Answers(200, OutgoingMailList)
  mails(@CurrentActor() actor: Actor): Promise<OutgoingMailList> {
    return this.outbox.list(actor);
  }

  @Get(':mailId')
  @Answers(200, OutgoingMailBody)
  mail(@CurrentActor() actor: Actor, @Param('mailId', IdPipe) mailId: string): Promise<OutgoingMailBody> {
    return this.outbox.find(actor, mailId);
  }
}
