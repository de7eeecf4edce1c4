import { Injectable } from '@nestjs/common';
import { FacilitatorRoles } from '@rt/api/accounts';
import { type Actor, refuse } from '@rt/api/platform';
import { ConsoleAct, PLANNERS, RoundtablesRepository } from '@rt/api/roundtables';

/** Deletes a draft with its agenda, its activities and the invitations that were never sent. The audit keeps the act. */
@Injectable()
export class DeleteDraft {
  constructor(
    private readonly acts: ConsoleAct,
    private readonly roundtables: RoundtablesRepository,
    private readonly facilitators: FacilitatorRoles,
  ) {}

  async run(actor: Actor, roundtableId: string): Promise<void> {
    await this.acts.run(
      { actor, roundtableId, verb: 'delete-roundtable', may: PLANNERS },
      async (_facts, { id, state }) => {
        if (state !== 'draft') refuse('wrong-state', { reason: 'delete-only-draft' });
        if (await this.roundtables.rehearsalOf(id)) refuse('wrong-state', { reason: 'rehearsal-runs' });

        await this.facilitators.removeAll(id);
        await this.roundtables.delete(id);
        return { answer: true };
      },
    );
  }
}
