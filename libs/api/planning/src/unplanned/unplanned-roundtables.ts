import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import { allowAt, RUNNERS } from '@rt/api/roundtables';
import { RoundtablesRepository } from '@rt/api/roundtables';
import type { RunSessionNowRequest } from '@rt/contracts';
import { deletionDay } from '@rt/domain/scheduling';

import { CreateRoundtable } from '../create-roundtable';
import { JoinCodes } from '../scheduling/join-codes';
import { TermsCheck } from '../terms-check';
import { line } from '../words';

/** Roundtables that were never planned: they begin with their session. */
@Injectable()
export class UnplannedRoundtables {
  constructor(
    private readonly roundtables: RoundtablesRepository,
    private readonly creating: CreateRoundtable,
    private readonly codes: JoinCodes,
    private readonly terms: TermsCheck,
  ) {}

  /** False for a repeat; `forbidden`, `not-found` or `version-conflict` for an id that is in use. */
  async add(actor: Actor, input: RunSessionNowRequest, now: Date): Promise<boolean> {
    if (actor.kind !== 'account') return refuse('not-signed-in');
    const programmeId = await this.terms.allowedProgramme(actor, input.programmeId ?? null);
    const { opId: id } = input;
    const title = line(input.title, 'title');
    const before = await this.roundtables.find(id);
    if (before) {
      allowAt(actor, before, RUNNERS);
      if (before.title !== title)
        refuse('version-conflict', { field: 'title', reason: 'started-already', params: { title: before.title } });
      return false;
    }

    const { tz, rule } = await this.terms.defaults(actor.orgId);
    const fields = { title, question: title, programmeId, sectorIds: [], tz, rule };
    await this.creating.add(actor, id, { ...fields, format: 'hybrid' });
    const start = { joinCode: await this.codes.free(), deletesOn: deletionDay(now.getTime(), tz) };
    await this.roundtables.startUnplanned(id, actor.orgId, start);
    return true;
  }

  /** Does work that adds one; it is done anew where its code was drawn twice. */
  async withCode<T>(work: () => Promise<T>): Promise<T> {
    return this.codes.draw(work);
  }
}
