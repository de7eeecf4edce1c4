import { Injectable } from '@nestjs/common';
import { type Actor, allow } from '@rt/api/platform';
import type { ProgrammeList } from '@rt/contracts';

import { mayReadProgrammes } from './programmes.policy';
import { ProgrammesRepository } from './programmes.repository';

@Injectable()
export class ProgrammesQueries {
  constructor(private readonly programmes: ProgrammesRepository) {}

  async list(actor: Actor): Promise<ProgrammeList> {
    allow(mayReadProgrammes(actor));
    return { items: await this.programmes.list(actor.orgId) };
  }
}
