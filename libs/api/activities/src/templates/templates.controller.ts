import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { ChangeTemplateRequest, SaveTemplateRequest, TemplateBody, TemplateList } from '@rt/contracts';

import { ChangeTemplate } from './change-template';
import { DeleteTemplate } from './delete-template';
import { SaveTemplate } from './save-template';
import { TemplatesQueries } from './templates.queries';

@Controller('api')
export class TemplatesController {
  constructor(
    private readonly queries: TemplatesQueries,
    private readonly save: SaveTemplate,
    private readonly change: ChangeTemplate,
    private readonly remove: DeleteTemplate,
  ) {}

  @Get('templates')
  @Answers(200, TemplateList)
  list(@CurrentActor() actor: Actor): Promise<TemplateList> {
    return this.queries.list(actor);
  }

  @Post('roundtables/:roundtableId/activities/:activityId/save')
  @Answers(201, TemplateBody)
  add(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() { opId }: SaveTemplateRequest,
  ): Promise<TemplateBody> {
    return this.save.run(actor, { roundtableId, activityId, opId });
  }

  @Patch('templates/:templateId')
  @Answers(200, TemplateBody)
  edit(
    @CurrentActor() actor: Actor,
    @Param('templateId', IdPipe) templateId: string,
    @Body() body: ChangeTemplateRequest,
  ): Promise<TemplateBody> {
    return this.change.run(actor, templateId, body);
  }

  @Delete('templates/:templateId')
  @HttpCode(204)
  @Answers(204)
  delete(@CurrentActor() actor: Actor, @Param('templateId', IdPipe) templateId: string): Promise<void> {
    return this.remove.run(actor, templateId);
  }
}
