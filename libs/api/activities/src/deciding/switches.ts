import { Injectable } from '@nestjs/common';
import { refuse, unwrap } from '@rt/api/platform';
import { type ActivityDecision, type BoardSwitch, isOn, type Switched, switchesOf, turn } from '@rt/domain/polling';
import { kinds } from '@rt/kinds';

import type { LiveActivity } from '../activity';
import { ResponsesRepository } from '../answering/responses.repository';
import { EntryArrivals } from '../entries/entry-arrivals';

/** What a switch of a host decides, under the activity's lock. */
@Injectable()
export class Switches {
  constructor(
    private readonly responses: ResponsesRepository,
    private readonly arrivals: EntryArrivals,
  ) {}

  /** Null where it stands so already. `invalid` for what a kind does not switch. */
  async turn(activity: LiveActivity, of: BoardSwitch, on: boolean): Promise<ActivityDecision | null> {
    const { kind, config } = activity;
    const switches = switchesOf(kinds[kind], config);
    if (!switches.includes(of)) {
      refuse('invalid', { field: 'target', reason: switches.length === 0 ? 'no-board' : 'not-in-list' });
    }
    if (isOn(config as Switched, of) === on) return null;
    return unwrap(turn(config as Switched, of, on, await this.left(activity, on)));
  }

  /** Words that stand as before: of entries each has its state in a row of its own. */
  private async left({ id, roundtableId, kind, config }: LiveActivity, on: boolean): Promise<readonly string[]> {
    const { words } = kinds[kind];
    if (!words) return [];
    const mayName = await this.arrivals.mayName(roundtableId);
    return unwrap(words.left(config, await this.responses.counts(id), mayName, on));
  }
}
