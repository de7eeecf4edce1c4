import { Injectable } from '@nestjs/common';
import { roundtablePath } from '@rt/api/archive';
import { type Publishable, Publication } from '@rt/api/contributions';
import { type Actor, AuditLog, Database, refuse } from '@rt/api/platform';
import { PLANNERS, RoundtablesQueries } from '@rt/api/roundtables';
import type { Published } from '@rt/contracts';

import { moved } from './moved';
import { PublicationStore } from './publication-store';
import { SealSession } from './seal-session';

/**
 * Publishes a closed roundtable with all accepted contributions that somebody else accepted (docs/decisions.md 35). The session is
 * sealed in the same transaction, so that nothing is public while answers could still be linked.
 */
@Injectable()
export class PublishRoundtable {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly publication: Publication,
    private readonly store: PublicationStore,
    private readonly seal: SealSession,
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  async run(actor: Actor, roundtableId: string): Promise<Published> {
    return this.database.transaction(async () => {
      await this.roundtables.factsFor(actor, roundtableId, PLANNERS);
      const { ref, ...facts } = await this.roundtables.lockState(roundtableId);
      if (ref === null) return refuse('roundtable-not-closed');
      const roundtable = { ...facts, ref };
      const publishable = await this.publication.ofRoundtable(actor, roundtable);
      const state = moved(roundtable.state, 'publish', {
        samePerson: needsOther(publishable),
        unresolvedMentions: 0,
        minutesApproved: null,
      });
      if (publishable.ids.length === 0) refuse('nothing-to-publish');

      await this.seal.run(roundtableId);
      await this.store.run(roundtable, publishable, state);
      const { programmeId } = roundtable;
      await this.audit.record({
        actor,
        verb: 'publish-roundtable',
        subjectType: 'roundtable',
        subjectId: roundtableId,
        roundtableId,
        programmeId,
      });

      const contributionRefs = publishable.drafts.map((draft) => draft.ref).sort();
      return { ref, url: roundtablePath(ref), contributionRefs, waiting: publishable.waiting };
    });
  }
}

// Everything there is was accepted by the caller.
function needsOther({ ids, waiting }: Publishable): boolean {
  return ids.length === 0 && waiting > 0;
}
