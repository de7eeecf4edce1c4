import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog, Database, refuse, unwrap } from '@rt/api/platform';
import { CREW, RoundtablesQueries } from '@rt/api/roundtables';
import { type ChairNote, LIMITS, type WriteChairNote as Input } from '@rt/contracts';
import { checkText } from '@rt/domain/text';

import { ChairNotesRepository } from './chair-notes.repository';
import { allowNotes } from '../sessions.policy';

/** Changes the notes to the chair. Two people who write at once: the second is refused and decides on both texts. */
@Injectable()
export class WriteChairNote {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly notes: ChairNotesRepository,
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  async run(actor: Actor, roundtableId: string, { text, version }: Input): Promise<ChairNote> {
    return this.database.transaction(async () => {
      await this.roundtables.factsFor(actor, roundtableId, CREW);
      const { state, sealed, orgId, programmeId } = await this.roundtables.lockState(roundtableId);

      allowNotes({ state, sealed });
      const checked = unwrap(checkText(text, { field: 'text', min: 0, ...LIMITS.chairNote, keepLines: true }));

      const written = await (version === 0
        ? this.notes.add(roundtableId, orgId, checked)
        : this.notes.replace(roundtableId, { text: checked, version }));
      if (!written) return refuse('version-conflict', { field: 'version' });
      const subject = { subjectType: 'session', subjectId: roundtableId, roundtableId, programmeId };
      // Never what was written: it may name people.
      await this.audit.record({ actor, verb: 'write-chair-note', ...subject, detail: { version: written.version } });
      return written;
    });
  }
}
