import { Body, Controller, Get, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, ListedAs } from '@rt/api/platform';
import { ProgrammeBody, ProgrammeList, SaveProgrammeRequest } from '@rt/contracts';

import { AddProgramme } from './add-programme';
import { ProgrammesQueries } from './programmes.queries';

@ListedAs('Directory')
@Controller('api/programmes')
export class ProgrammesController {
  constructor(
    private readonly queries: ProgrammesQueries,
    private readonly addProgramme: AddProgramme,
  ) {}

  @Get()
  @Answers(200, ProgrammeList)
  programmes(@CurrentActor() actor: Actor): Promise<ProgrammeList> {
    return this.queries.list(actor);
  }

  @Post()
  @Answers(201, ProgrammeBody)
  add(@CurrentActor() actor: Actor, @Body() body: SaveProgrammeRequest): Promise<ProgrammeBody> {
    return this.addProgramme.run(actor, body);
  }
}
