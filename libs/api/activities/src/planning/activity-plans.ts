import { isDeepStrictEqual } from 'node:util';

import { Injectable } from '@nestjs/common';
import { refuse, unwrap } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import type { CreateActivityRequest } from '@rt/contracts';
import { checkActivity, kinds } from '@rt/kinds';

import { ActivitiesRepository, type ActivityPlan } from '../activities.repository';
import { ItemsQueries } from '../tallies/items.queries';

type Question = Pick<CreateActivityRequest, 'kind' | 'question' | 'config'>;

type Asked = Omit<CreateActivityRequest, 'agendaItemId' | 'visibility'> & {
  readonly fromActivityId?: string;
};

/** Adds activities to a session that runs, in the open transaction. Asks for no right: the session's use cases do. */
@Injectable()
export class ActivityPlans {
  constructor(
    private readonly activities: ActivitiesRepository,
    private readonly items: ItemsQueries,
  ) {}

  /** After another one or at the end. False for a repeat; `not-found` or `version-conflict` for a used id. */
  async add(
    roundtable: Pick<RoundtableFacts, 'id' | 'orgId' | 'rule' | 'hostLiveView'>,
    activityId: string,
    { fromActivityId, ...asked }: Asked,
    afterId: string | null,
  ): Promise<boolean> {
    const { id: roundtableId, orgId, rule } = roundtable;
    const before = await this.activities.find(activityId);
    if (before && before.roundtableId !== roundtableId) return refuse('not-found');
    const { hostLiveView: _ofTheRoundtable, ...draft } = unwrap(checkActivity(asked, rule));
    // As it was planned, whatever hosts have decided on it since.
    if (before)
      return isSame(await this.activities.plan(activityId), draft)
        ? false
        : refuse('version-conflict', alreadyAsked(before));

    const from = fromActivityId ? await this.from(roundtable, fromActivityId, draft) : {};
    const place = await this.placeAfter(roundtableId, afterId);
    const plan = { ...draft, ...from, ...place, id: activityId, orgId, roundtableId, configVersion: 1, amended: false };
    await this.activities.insert(plan, 'ready');
    return true;
  }

  // An option that is no item of the result would say of the room what it has not said.
  private async from(
    roundtable: Pick<RoundtableFacts, 'id' | 'rule' | 'hostLiveView'>,
    fromActivityId: string,
    { kind, config }: Question,
  ) {
    const source = await this.activities.find(fromActivityId);
    if (source?.roundtableId !== roundtable.id)
      return refuse('invalid', { field: 'fromActivityId', reason: 'no-items' });
    if (!kinds[kind].takesItems) return refuse('invalid', { field: 'kind', reason: 'takes-no-items' });
    const texts = kinds[kind].labels(config).map(({ text }) => text);
    await this.items.needAll(source, roundtable, texts);
    return { fromActivityId, fromRound: source.round };
  }

  private async placeAfter(roundtableId: string, afterId: string | null) {
    const after = afterId === null ? undefined : await this.activities.find(afterId);
    if (!after) return { agendaItemId: null, position: await this.activities.nextPosition(roundtableId) };

    await this.activities.moveOn(roundtableId, after.position);
    return { agendaItemId: after.agendaItemId, position: after.position + 1 };
  }
}

const ASKED = ['kind', 'question', 'config', 'durationSec', 'allowChange', 'allowAbstain'] as const;

function isSame(before: ActivityPlan | undefined, asked: Pick<ActivityPlan, (typeof ASKED)[number]>): boolean {
  const [stands, comes] = [before, asked].map((one) => ASKED.map((field) => one?.[field]));
  // As JSON: what is left out is stored as nothing.
  return isDeepStrictEqual(JSON.parse(JSON.stringify(stands)), JSON.parse(JSON.stringify(comes)));
}

function alreadyAsked({ question }: Question) {
  return { field: 'question', reason: 'asked-already', params: { question } } as const;
}
