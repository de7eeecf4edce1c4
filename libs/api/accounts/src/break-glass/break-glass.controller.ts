import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor } from '@rt/api/platform';
import { BreakGlassBody, BreakGlassRequest } from '@rt/contracts';

import { BreakGlass } from './break-glass';
import { EndBreakGlass } from './end-break-glass';

/** Emergency access to the organisation's content, for administrators of the platform. */
@Controller('api/break-glass')
export class BreakGlassController {
  constructor(
    private readonly breakGlass: BreakGlass,
    private readonly endBreakGlass: EndBreakGlass,
  ) {}

  @Post()
  @Answers(201, BreakGlassBody)
  open(@CurrentActor() actor: Actor, @Body() body: BreakGlassRequest): Promise<BreakGlassBody> {
    return this.breakGlass.run(actor, body);
  }

  @Delete()
  @HttpCode(204)
  @Answers(204)
  end(@CurrentActor() actor: Actor): Promise<void> {
    return this.endBreakGlass.run(actor);
  }
}
