import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe, Public } from '@rt/api/platform';
import {
  OutgoingMailBody,
  OutgoingMailList,
  PersonBody,
  PersonList,
  ProgrammeBody,
  ProgrammeList,
  RegionList,
  SavePersonRequest,
  SaveProgrammeRequest,
  SectorList,
} from '@rt/contracts';

import { AddProgramme } from '../organisation/add-programme';
import { DirectoryQueries } from '../people.queries';
import { SavePerson } from './save-person';

/** Experts, programmes, terms, and the demo's outbox. */
@Controller('api')
export class DirectoryController {
  constructor(
    private readonly queries: DirectoryQueries,
    private readonly savePerson: SavePerson,
    private readonly addProgramme: AddProgramme,
  ) {}

  @Get('sectors')
  @Public()
  @Answers(200, SectorList)
  sectors(@CurrentActor() actor: Actor): Promise<SectorList> {
    return this.queries.sectors(actor);
  }

  @Get('regions')
  @Public()
  @Answers(200, RegionList)
  regions(): Promise<RegionList> {
    return this.queries.regions();
  }

  @Get('people')
  @Answers(200, PersonList)
  people(@CurrentActor() actor: Actor): Promise<PersonList> {
    return this.queries.people(actor);
  }

  @Post('people')
  @Answers(201, PersonBody)
  addPerson(@CurrentActor() actor: Actor, @Body() body: SavePersonRequest): Promise<PersonBody> {
    return this.savePerson.run(actor, body);
  }

  @Patch('people/:personId')
  @Answers(200, PersonBody)
  changePerson(
    @CurrentActor() actor: Actor,
    @Param('personId', IdPipe) personId: string,
    @Body() body: SavePersonRequest,
  ): Promise<PersonBody> {
    return this.savePerson.run(actor, body, personId);
  }

  @Get('programmes')
  @Answers(200, ProgrammeList)
  programmes(@CurrentActor() actor: Actor): Promise<ProgrammeList> {
    return this.queries.listProgrammes(actor);
  }

  @Post('programmes')
  @Answers(201, ProgrammeBody)
  add(@CurrentActor() actor: Actor, @Body() body: SaveProgrammeRequest): Promise<ProgrammeBody> {
    return this.addProgramme.run(actor, body);
  }

  @Get('outbox')
  @Answers(200, OutgoingMailList)
  mails(@CurrentActor() actor: Actor): Promise<OutgoingMailList> {
    return this.queries.mails(actor);
  }

  @Get('outbox/:mailId')
  @Answers(200, OutgoingMailBody)
  mail(@CurrentActor() actor: Actor, @Param('mailId', IdPipe) mailId: string): Promise<OutgoingMailBody> {
    return this.queries.mail(actor, mailId);
  }
}
