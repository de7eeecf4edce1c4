import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { ChairNote, WriteChairNoteRequest } from '@rt/contracts';

import { ChairNoteQueries } from './chair-note.queries';
import { WriteChairNote } from './write-chair-note';

@Controller('api/roundtables/:roundtableId/session/chair-note')
export class ChairNoteController {
  constructor(
    private readonly queries: ChairNoteQueries,
    private readonly writeChairNote: WriteChairNote,
  ) {}

  @Get()
  @Answers(200, ChairNote)
  find(@CurrentActor() actor: Actor, @Param('roundtableId', IdPipe) roundtableId: string): Promise<ChairNote> {
    return this.queries.find(actor, roundtableId);
  }

  @Put()
  @Answers(200, ChairNote)
  write(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: WriteChairNoteRequest,
  ): Promise<ChairNote> {
    return this.writeChairNote.run(actor, roundtableId, body);
  }
}
