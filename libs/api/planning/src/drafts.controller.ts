import { Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';

import { DeleteDraft } from './delete-draft';

@Controller('api/roundtables/:roundtableId')
export class DraftsController {
  constructor(private readonly deleteDraft: DeleteDraft) {}

  @Delete()
  @HttpCode(204)
  @Answers(204)
  delete(@CurrentActor() actor: Actor, @Param('roundtableId', IdPipe) roundtableId: string): Promise<void> {
    return this.deleteDraft.run(actor, roundtableId);
  }
}
