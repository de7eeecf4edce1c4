import { Injectable } from '@nestjs/common';
import { FacilitatorRoles } from '@rt/api/accounts';
import { accessEnd, type Actor, hasRole, isUniqueClash, OrganisationAct, refuse, standing } from '@rt/api/platform';
import { allowAt, type DraftFields, PLANNERS, RoundtablesRepository } from '@rt/api/roundtables';
import type { CreateRoundtableRequest, RoundtableBody } from '@rt/contracts';
import { v7 as uuidv7 } from 'uuid';

import { PlanningQueries } from './planning.queries';
import { type PlanDefaults, TermsCheck } from './terms-check';
import { line } from './words';

type Account = Extract<Actor, { kind: 'account' }>;

/** Starts a draft, once however often the call comes with one id. Who creates it becomes its first facilitator. */
@Injectable()
export class CreateRoundtable {
  constructor(
    private readonly acts: OrganisationAct,
    private readonly roundtables: RoundtablesRepository,
    private readonly facilitators: FacilitatorRoles,
    private readonly terms: TermsCheck,
    private readonly planning: PlanningQueries,
  ) {}

  async run(actor: Actor, input: CreateRoundtableRequest): Promise<RoundtableBody> {
    if (actor.kind !== 'account') return refuse('not-signed-in');
    const { opId: id = uuidv7() } = input;
    const before = await this.made(actor, id);
    if (before) return before;

    const programmeId = await this.terms.allowedProgramme(actor, input.programmeId ?? null);
    await this.terms.checkSectors(actor.orgId, input.sectorIds);

    const fields = draftOf(input, programmeId, await this.terms.defaults(actor.orgId));
    try {
      await this.add(actor, id, fields);
    } catch (error) {
      // The same call came twice at once, and the other was first.
      const meanwhile = isUniqueClash(error, 'roundtables_pkey') && (await this.made(actor, id));
      if (meanwhile) return meanwhile;
      throw error;
    }

    return this.planning.body(withFacilitator(actor, id), id);
  }

  async add(actor: Account, id: string, fields: DraftFields): Promise<void> {
    const { programmeId } = fields;
    await this.acts.run({ actor, verb: 'create-roundtable' }, async () => {
      await this.roundtables.insert(id, actor.orgId, fields);
      await this.facilitators.add(actor.orgId, actor.accountId, id, roleEnd(actor, programmeId));
      return { answer: id, subjectId: id, roundtableId: id, programmeId };
    });
  }

  private async made(actor: Actor, id: string): Promise<RoundtableBody | undefined> {
    const found = await this.roundtables.find(id);
    return found && this.planning.body(actor, allowAt(actor, found, PLANNERS).id);
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

// Who plans by emergency access only runs what they started no longer than that.
function roleEnd(actor: Account, programmeId: string | null): string | null {
  return hasRole(standing(actor), PLANNERS, { programmeId }) ? null : accessEnd(actor);
}

// The role was given a moment ago, so the actor of this request does not hold it yet.
function withFacilitator(actor: Account, id: string): Actor {
  return { ...actor, roles: [...actor.roles, { role: 'facilitator', scope: 'roundtable', scopeId: id }] };
}
