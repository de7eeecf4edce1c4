import type { ActivityBody, ChangeActivityRequest, CreateActivityRequest, RoundtableBody } from '@rt/contracts';
import type { ActivityKind, KindConfig } from '@rt/kinds';
import { KEYS, opId, problemOf, useApi, useForm, useGo, useRefresh, useSay } from '@rt/web/console-kit';
import { errorsNow } from '@rt/web/kinds/editors';
import { useRef, useState } from 'react';

import { t } from '../words';
import { type ActivityValues, bodyOf, changedOf, checkValues, valuesOf } from './activity-values';

interface ActivityFormOptions {
  readonly roundtable: RoundtableBody;
  readonly activity: ActivityBody | null;
  readonly kind: ActivityKind;
  readonly empty: () => KindConfig;
  readonly item: string;
  /** Where one goes on afterwards. */
  readonly then: string;
}

function useActivityCalls(roundtableId: string) {
  const { call } = useApi();
  const at = { roundtableId };
  const one = (activityId: string) => ({ at: { roundtableId, activityId } });
  return {
    create: (body: CreateActivityRequest) => call('POST /api/roundtables/{roundtableId}/activities', { at, body }),
    change: (id: string, body: ChangeActivityRequest) =>
      call('PATCH /api/roundtables/{roundtableId}/activities/{activityId}', { ...one(id), body }),
    remove: (id: string) => call('DELETE /api/roundtables/{roundtableId}/activities/{activityId}', one(id)),
  };
}

/**
 * Plans the question of a form under one id, however often it is sent. Where an earlier try was stored and its answer lost, what is there
 * takes the words of the last one.
 */
function usePlanning({ create, change }: ReturnType<typeof useActivityCalls>) {
  const first = useRef<{ readonly opId: string; readonly body: CreateActivityRequest } | null>(null);
  return async (body: CreateActivityRequest) => {
    first.current ??= { opId: opId(), body };
    const stored = await create({ ...body, opId: first.current.opId });
    const isSame = JSON.stringify(first.current.body) === JSON.stringify(body);
    const later = isSame ? {} : changedOf(stored, body);
    if (Object.keys(later).length > 0) await change(stored.id, later);
  };
}

/** The form of an activity and, while it may be, the way to delete it. */
export function useActivityForm({ roundtable, activity, kind, empty, item, then }: ActivityFormOptions) {
  const calls = useActivityCalls(roundtable.id);
  const plan = usePlanning(calls);
  const go = useGo();
  const say = useSay();
  const refresh = useRefresh();
  const [opened] = useState(activity);

  const form = useForm<ActivityValues>({
    initial: valuesOf(activity, empty(), item),
    controlOf: (field) => field,
    check: (values) => checkValues(kind, values, roundtable.rule, opened),
    save: async (values) => {
      const body = bodyOf(kind, values);
      if (activity) await calls.change(activity.id, changedOf(opened ?? activity, body));
      else await plan(body);
      await refresh([KEYS.activities(roundtable.id)]);
      say(t('organise.activity-saved'));
      // The form is clean only after this function: the page is left in the next turn.
      setTimeout(() => go(then));
    },
  });

  const mayDelete = activity !== null && (activity.state === 'draft' || activity.state === 'ready');
  const remove = async () => {
    if (!activity) return;
    try {
      await calls.remove(activity.id);
      await refresh([KEYS.activities(roundtable.id)]);
      const { question, config, visibility, allowChange, allowAbstain, durationSec, agendaItemId } = activity;
      const again = { kind, question, config, visibility, allowChange, allowAbstain, durationSec, agendaItemId };
      const act = () => void calls.create(again).then(() => refresh([KEYS.activities(roundtable.id)]));
      say(t('organise.deleted', { title: question }), { label: t('organise.undo'), act });
      form.reset(form.values);
      setTimeout(() => go(then));
    } catch (error) {
      say(problemOf(error).message);
    }
  };

  const errors = errorsNow(form.errors, form.tried.config, form.values.config);
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return { form: { ...form, errors, errorOf }, remove: mayDelete ? remove : null };
}
