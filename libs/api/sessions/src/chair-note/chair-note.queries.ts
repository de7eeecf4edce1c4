import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/api/platform';
import { CREW, RoundtablesQueries } from '@rt/api/roundtables';
import type { ChairNote } from '@rt/contracts';

import { ChairNotesRepository } from './chair-notes.repository';

const NOTHING_YET: ChairNote = { text: '', version: 0 };

@Injectable()
export class ChairNoteQueries {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly notes: ChairNotesRepository,
  ) {}

  /** Outsiders `not-found`, who does not work on the session `forbidden`. */
  async find(actor: Actor, roundtableId: string): Promise<ChairNote> {
    await this.roundtables.factsFor(actor, roundtableId, CREW);

    return (await this.notes.find(roundtableId)) ?? NOTHING_YET;
  }
}
