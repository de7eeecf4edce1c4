import { Injectable } from '@nestjs/common';
import { type Actor, refuse, unwrap } from '@rt/api/platform';
import { ConsoleAct, CREW } from '@rt/api/roundtables';
import { type ChairNote, LIMITS, type WriteChairNoteRequest } from '@rt/contracts';
import { checkText } from '@rt/domain/text';

import { allowNotes } from '../sessions.policy';
import { ChairNotesRepository } from './chair-notes.repository';

/** Changes the notes to the chair. Two people who write at once: the second is refused and decides on both texts. */
@Injectable()
export class WriteChairNote {
  constructor(
    private readonly notes: ChairNotesRepository,
    private readonly acts: ConsoleAct,
  ) {}

  async run(actor: Actor, roundtableId: string, { text, version }: WriteChairNoteRequest): Promise<ChairNote> {
    return this.acts.run(
      { actor, roundtableId, verb: 'write-chair-note', may: CREW },
      async ({ state, sealed, orgId }) => {
        allowNotes({ state, sealed });
        const checked = unwrap(checkText(text, { field: 'text', ...LIMITS.chairNote }));

        const written = await (version === 0
          ? this.notes.add(roundtableId, orgId, checked)
          : this.notes.replace(roundtableId, { text: checked, version }));
        if (!written) return refuse('version-conflict', { field: 'version' });
        // Never what was written: it may name people.
        return { answer: written, detail: { version: written.version } };
      },
    );
  }
}
