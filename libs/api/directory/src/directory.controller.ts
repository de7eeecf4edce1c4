import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { PersonBody, PersonList, SavePersonRequest } from '@rt/contracts';

import { DirectoryQueries } from './directory.queries';
import { SavePerson } from './save-person';

@Controller('api/people')
export class DirectoryController {
  constructor(
    private readonly queries: DirectoryQueries,
    private readonly savePerson: SavePerson,
  ) {}

  @Get()
  @Answers(200, PersonList)
  people(@CurrentActor() actor: Actor): Promise<PersonList> {
    return this.queries.people(actor);
  }

  @Post()
  @Answers(201, PersonBody)
  addPerson(@CurrentActor() actor: Actor, @Body() body: SavePersonRequest): Promise<PersonBody> {
    return this.savePerson.run(actor, body);
  }

  @Patch(':personId')
  @Answers(200, PersonBody)
  changePerson(
    @CurrentActor() actor: Actor,
    @Param('personId', IdPipe) personId: string,
    @Body() body: SavePersonRequest,
  ): Promise<PersonBody> {
    return this.savePerson.run(actor, body, personId);
  }
}
