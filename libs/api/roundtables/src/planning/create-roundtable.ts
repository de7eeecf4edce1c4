import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import type { CreateRoundtableRequest, RoundtableBody } from '@rt/contracts';
import { v7 as uuidv7 } from 'uuid';

import type { DraftFields } from '../roundtables.repository';
import { Drafts } from './drafts';
import { PlanningQueries } from './planning.queries';
import { type PlanDefaults, TermsCheck } from './terms-check';
import { line } from './words';

/** Starts a draft. Who creates it becomes its first facilitator. */
@Injectable()
export class CreateRoundtable {
  constructor(
    private readonly drafts: Drafts,
    private readonly terms: TermsCheck,
    private readonly planning: PlanningQueries,
  ) {}

  async run(actor: Actor, input: CreateRoundtableRequest): Promise<RoundtableBody> {
    if (actor.kind !== 'account') return refuse('not-signed-in');
    const programmeId = await this.terms.allowedProgramme(actor, input.programmeId ?? null);
    await this.terms.checkSectors(actor.orgId, input.sectorIds);

    const fields = draftOf(input, programmeId, await this.terms.defaults(actor.orgId));
    const id = uuidv7();

    await this.drafts.add(actor, id, fields);

    return this.planning.body(withFacilitator(actor, id), id);
  }
}

function draftOf(input: CreateRoundtableRequest, programmeId: string | null, { tz, rule }: PlanDefaults): DraftFields {
  return {
    programmeId,
    title: line(input.title, 'title'),
    question: line(input.question, 'question'),
    sectorIds: input.sectorIds,
    format: input.format,
    tz,
    rule: input.rule ?? rule,
  };
}

// The role was given a moment ago, so the actor of this request does not hold it yet.
function withFacilitator(actor: Extract<Actor, { kind: 'account' }>, id: string): Actor {
  return { ...actor, roles: [...actor.roles, { role: 'facilitator', scope: 'roundtable', scopeId: id }] };
}
