import { Injectable } from '@nestjs/common';
import { kinds } from '@rt/kinds';

import type { LiveActivity } from '../activity';
import { JoiningRepository } from './joining.repository';

/** Lets what hosts have approved after the close join what is asked in the next round. */
@Injectable()
export class JoinApproved {
  constructor(private readonly joining: JoiningRepository) {}

  /** What is asked already, or is more than there is room for, waits for the host again. The caller holds the activity's lock and raises its revision. */
  async run({ id, kind, config }: Pick<LiveActivity, 'id' | 'kind' | 'config'>): Promise<void> {
    const { beside } = kinds[kind].entries ?? {};
    if (!beside) return;

    let asked: unknown = config;
    for (const { id: entryId, text } of await this.joining.unasked(id)) {
      if (!beside.mayJoin(asked, text).ok) await this.joining.letWait(entryId);
      else asked = beside.joined(asked, [{ id: await this.joining.join(entryId), text, out: false }]);
    }
  }
}
