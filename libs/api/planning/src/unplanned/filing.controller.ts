import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { FileRoundtableRequest, RoundtableBody } from '@rt/contracts';

import { FileRoundtable } from './file-roundtable';

@Controller('api/roundtables/:roundtableId')
export class FilingController {
  constructor(private readonly fileRoundtable: FileRoundtable) {}

  @Post('file')
  @HttpCode(200)
  @Answers(200, RoundtableBody)
  file(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: FileRoundtableRequest,
  ): Promise<RoundtableBody> {
    return this.fileRoundtable.run(actor, roundtableId, body);
  }
}
