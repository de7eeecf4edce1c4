import { Injectable } from '@nestjs/common';
import { ActivitiesQueries, TallyQueries } from '@rt/api/activities';
import type { RoundtableFacts } from '@rt/api/roundtables';
import { isUnattributed } from '@rt/domain/attribution';
import { type OtherAnswer, publishedLeast } from '@rt/domain/polling';
import type { FrozenResult } from '@rt/kinds';

import { namesAreChecked } from '../contributions.policy';
import { NameCheck } from './name-check';
import { onlyOthers } from './only-others';
import { UnquotedTexts } from './unquoted-texts';

type Quoted = <T extends FrozenResult>(frozen: T) => T;

type May = (activityId: string, answer: OtherAnswer) => boolean;

@Injectable()
export class Quoting {
  constructor(
    private readonly activities: ActivitiesQueries,
    private readonly tallies: TallyQueries,
    private readonly nameCheck: NameCheck,
    private readonly unquoted: UnquotedTexts,
  ) {}

  /** Counts without quoting what too few wrote, what names a person of the room, and withdrawn words. */
  async of(roundtable: Pick<RoundtableFacts, 'id' | 'rule'>): Promise<Quoted> {
    const may = await this.may(roundtable);
    const fromResults = await this.activities.fromResults(roundtable.id);
    const isUnquoted = await this.unquoted.of(roundtable.id, fromResults);
    return (frozen) =>
      onlyOthers(frozen, {
        may: (answer) => may(frozen.activityId, answer) && !isUnquoted(frozen.activityId, answer.label),
        isFromRoom: fromResults.has(frozen.activityId) || frozen.askedFrom !== undefined,
      });
  }

  private async may({ id, rule }: Pick<RoundtableFacts, 'id' | 'rule'>): Promise<May> {
    const extra = isUnattributed(rule) ? await this.tallies.extraSeats(id) : undefined;
    const isEnough: May = (activityId, { count }) => count >= publishedLeast(rule) + (extra?.get(activityId) ?? 0);
    if (!namesAreChecked(rule)) return isEnough;
    const names = await this.nameCheck.of(id);
    return (activityId, answer) =>
      isEnough(activityId, answer) && !answer.isSource && names({ title: answer.label, body: '' }).length === 0;
  }
}
