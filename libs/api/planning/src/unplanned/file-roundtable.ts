import { isDeepStrictEqual } from 'node:util';

import { Injectable } from '@nestjs/common';
import { type Actor, Clock } from '@rt/api/platform';
import { ConsoleAct, isUnplanned, PLANNERS, type RoundtableRecord, RoundtablesRepository } from '@rt/api/roundtables';
import type { FileRoundtableRequest, RoundtableBody } from '@rt/contracts';
import { wallTimeOf } from '@rt/domain/scheduling';

import { move } from '../moves';
import { PlanningQueries } from '../planning.queries';
import { Allocations } from '../scheduling/allocations';
import { TermsCheck } from '../terms-check';

/** Files a session that nobody planned: it gets its number, its sectors and its series, and is not deleted any more. */
@Injectable()
export class FileRoundtable {
  constructor(
    private readonly acts: ConsoleAct,
    private readonly roundtables: RoundtablesRepository,
    private readonly allocations: Allocations,
    private readonly terms: TermsCheck,
    private readonly clock: Clock,
    private readonly planning: PlanningQueries,
  ) {}

  async run(
    actor: Actor,
    roundtableId: string,
    { sectorIds, programmeId }: FileRoundtableRequest,
  ): Promise<RoundtableBody> {
    await this.acts.run({ actor, roundtableId, verb: 'file-roundtable', may: PLANNERS }, async (_facts, record) => {
      const series = await this.terms.allowedProgramme(actor, programmeId ?? null);
      await this.terms.checkSectors(record.orgId, sectorIds);
      // It comes again where its answer was lost.
      if (isFiledUnder(record, series, sectorIds)) return { answer: true, nothing: true };
      move(record.state, 'file', { filed: record.deletesOn === null });

      const held = record.liveAt ?? (await this.clock.now());
      const ref = await this.allocations.number(record.orgId, wallTimeOf(held.getTime(), record.tz));
      await this.roundtables.file(roundtableId, { ref, programmeId: series, sectorIds });
      return { answer: true, detail: { ref } };
    });

    return this.planning.body(actor, roundtableId);
  }
}

function isFiledUnder(record: RoundtableRecord, programmeId: string | null, sectorIds: readonly string[]): boolean {
  if (!isUnplanned(record) || record.deletesOn !== null || record.programmeId !== programmeId) return false;
  return isDeepStrictEqual(new Set(record.sectorIds), new Set(sectorIds));
}
