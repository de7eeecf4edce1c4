import { Injectable } from '@nestjs/common';
import { FacilitatorRoles } from '@rt/api/accounts';
import { Clock, Refusal } from '@rt/api/platform';
import { ConsoleAct } from '@rt/api/roundtables';
import { RoundtablesRepository } from '@rt/api/roundtables';

/** Deletes sessions that were neither planned nor filed once their day has come, with everything that hangs on them. */
@Injectable()
export class DeleteUnfiled {
  constructor(
    private readonly acts: ConsoleAct,
    private readonly roundtables: RoundtablesRepository,
    private readonly facilitators: FacilitatorRoles,
    private readonly clock: Clock,
  ) {}

  /** All that are due, each in a transaction of its own: one that cannot be deleted holds back no other, and is told at the end. */
  async run(): Promise<void> {
    const faults: unknown[] = [];
    for (const id of await this.roundtables.due(await this.clock.now()))
      await this.delete(id).catch((fault: unknown) => isGone(fault) || faults.push(fault));
    if (faults.length > 0) throw faults[0];
  }

  private async delete(roundtableId: string): Promise<void> {
    const found = await this.roundtables.find(roundtableId);
    if (!found) return;
    const act = { actor: { kind: 'system', orgId: found.orgId }, roundtableId, verb: 'delete-roundtable' } as const;
    await this.acts.run({ ...act, may: [] }, async (_facts, { deletesOn }) => {
      if (deletesOn === null) return { answer: false, nothing: true };

      await this.facilitators.removeAll(roundtableId);
      await this.roundtables.deleteUnfiled(roundtableId);
      return { answer: true };
    });
  }
}

/** Another process had it first, and this one has waited for the lock: that is no fault. */
function isGone(fault: unknown): boolean {
  return fault instanceof Refusal && fault.code === 'not-found';
}
