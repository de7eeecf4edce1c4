import { Injectable } from '@nestjs/common';
import { roundtablePath } from '@rt/api/archive';
import { Publication, type Publishable } from '@rt/api/contributions';
import { type Actor, nextState, refuse } from '@rt/api/platform';
import { ConsoleAct, PLANNERS, type RoundtableFacts } from '@rt/api/roundtables';
import { SealSession } from '@rt/api/sessions';
import type { Published } from '@rt/contracts';
import { moveRoundtable } from '@rt/domain/scheduling';

import { PublicationStore } from './publication-store';

/**
 * Publishes a closed roundtable with all accepted contributions that somebody else accepted (docs/decisions.md 35), or
 * adds to a published one what was accepted later or by somebody else. The session is sealed in the same transaction, so
 * that nothing is public while answers could still be linked.
 */
@Injectable()
export class PublishRoundtable {
  constructor(
    private readonly publication: Publication,
    private readonly store: PublicationStore,
    private readonly seal: SealSession,
    private readonly acts: ConsoleAct,
  ) {}

  async run(actor: Actor, roundtableId: string): Promise<Published> {
    return this.acts.run(
      { actor, roundtableId, verb: 'publish-roundtable', may: PLANNERS },
      async ({ ref, ...facts }) => {
        if (ref === null) return refuse(...unnumbered(facts.state));
        const roundtable = { ...facts, ref };
        this.allow(roundtable, await this.publication.ofRoundtable(actor, roundtable));

        await this.seal.run(roundtableId);
        // Only sealing decides what may be said of the authors.
        const publishable = await this.publication.ofRoundtable(actor, roundtable);
        await this.store.publish(roundtable, publishable);

        const contributionRefs = publishable.drafts.map((draft) => draft.ref).sort();
        const { waiting, unapproved } = publishable;
        return { answer: { ref, url: roundtablePath(ref), contributionRefs, waiting, unapproved } };
      },
    );
  }

  private allow(roundtable: RoundtableFacts, publishable: Publishable): void {
    const { undecided, unsettled, unapproved } = publishable;
    const again = roundtable.state === 'published';
    nextState(
      moveRoundtable(again ? 'closed' : roundtable.state, 'publish', {
        samePerson: needsOther(publishable),
        unresolvedMentions: 0,
      }),
    );
    if (undecided.length > 0) {
      const params = { refs: undecided };
      refuse('unresolved-mentions', { reason: 'contributions-name-people', params, contributions: undecided });
    }
    if (unsettled.length > 0) {
      const params = { refs: unsettled };
      refuse('name-not-settled', { reason: 'names-not-settled', params, contributions: unsettled });
    }
    if (publishable.ids.length > 0) return;
    refuse('nothing-to-publish', unapproved > 0 ? { reason: 'nobody-agreed' } : {});
  }
}

// Only a plan or filing gives a number.
function unnumbered(state: RoundtableFacts['state']): Parameters<typeof refuse> {
  return state === 'closed' ? ['incomplete', { reason: 'roundtable-unfiled' }] : ['roundtable-not-closed'];
}

// Everything there is was accepted by the caller.
function needsOther({ ids, waiting, undecided, unsettled }: Publishable): boolean {
  return ids.length + undecided.length + unsettled.length === 0 && waiting > 0;
}
