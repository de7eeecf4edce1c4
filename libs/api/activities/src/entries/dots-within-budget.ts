import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import { dotsWithinBudget, type GivenDots } from '@rt/domain/polling';
import { groupedBy } from '@rt/domain/text';
import { kinds } from '@rt/kinds';

import type { LiveActivity } from '../activity';
import type { Voice } from '../answering/response-operation';

interface Given extends GivenDots {
  readonly voice: Voice;
}

/** Keeps the dots of everybody within their budget as ideas are grouped anew. The caller holds the activity's lock. */
@Injectable()
export class DotsWithinBudget {
  constructor(private readonly database: Database) {}

  /** Moves entries by `move`. `moved`: the entries, and the groups that they are put into. */
  async keep(
    { id, round, kind, config }: LiveActivity,
    moved: ReadonlySet<string>,
    move: () => Promise<void>,
  ): Promise<void> {
    const { reactions, board } = kinds[kind].entries ?? {};
    const budget = reactions?.budget?.(config);
    const most = board?.groups?.mostOnOne(config);
    if (budget === undefined || most === undefined) return move();
    const before = await this.given(id, round, moved);
    await move();
    const given = await this.given(id, round, moved);

    const changed = [...given].flatMap(([voice, dots]) =>
      dotsWithinBudget(dots, before.get(voice) ?? [], moved, { most, budget }).map(({ entryId, value }) => ({
        voice,
        entryId,
        value,
      })),
    );

    if (changed.length > 0) await this.store(id, round, changed);
  }

  /** All dots of those who gave some to what was moved. */
  private async given(activityId: string, round: number, moved: ReadonlySet<string>): Promise<Map<Voice, Given[]>> {
    const rows = await this.database.query<Given>(
      `select encode(r.voice, 'base64') as voice, r.entry_id as "entryId", r.value,
         case when e.state = 'shown' and (not e.is_group or exists (
           select 1 from entries m where m.merged_into = e.id and m.state = 'shown')) then coalesce(e.merged_into, e.id) end as target
       from entry_reactions r join entries e on e.id = r.entry_id
       where r.activity_id = $1 and r.round = $2 and r.voice in (
         select t.voice from entry_reactions t where t.activity_id = $1 and t.round = $2 and t.entry_id = any($3::uuid[]))`,
      [activityId, round, [...moved]],
    );

    return groupedBy(rows, ({ voice }) => voice);
  }

  // With a higher n, as of a later operation: phones put it before what they gave themselves.
  private async store(
    activityId: string,
    round: number,
    changed: readonly Pick<Given, 'voice' | 'entryId' | 'value'>[],
  ): Promise<void> {
    await this.database.query(
      `update entry_reactions r set value = i.value, n = r.n + 1
       from jsonb_to_recordset($3::jsonb) as i (voice text, "entryId" uuid, value smallint)
       where r.activity_id = $1 and r.round = $2 and r.entry_id = i."entryId" and r.voice = decode(i.voice, 'base64')`,
      [activityId, round, JSON.stringify(changed)],
    );
  }
}
