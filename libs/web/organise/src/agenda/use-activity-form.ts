import type { ActivityBody, ChangeActivityRequest, CreateActivityRequest, RoundtableBody } from '@rt/contracts';
import type { ActivityKind, KindConfig } from '@rt/kinds';
import { KEYS, opId, problemOf, useApi, useForm, useGo, useRefresh, useSay } from '@rt/web/console-kit';
import { errorsNow } from '@rt/web/kinds/editors';
import { useQueryClient } from '@tanstack/react-query';
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
  const client = useQueryClient();
  const refresh = useRefresh();
  const at = { roundtableId };
  const one = (activityId: string) => ({ at: { roundtableId, activityId } });
  return {
    create: (body: CreateActivityRequest) => call('POST /api/roundtables/{roundtableId}/activities', { at, body }),
    change: (id: string, body: ChangeActivityRequest) =>
      call('PATCH /api/roundtables/{roundtableId}/activities/{activityId}', { ...one(id), body }),
    remove: (id: string) => call('DELETE /api/roundtables/{roundtableId}/activities/{activityId}', one(id)),
    refresh: () => refresh([KEYS.activities(roundtableId)]),
    stored: async () => {
      const list = await call('GET /api/roundtables/{roundtableId}/activities', { at });
      client.setQueryData(KEYS.activities(roundtableId), list);
      return list.items;
    },
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

/** What a form is based on: the question may be read anew behind it, and that must not hide a conflict. */
function useBase(activity: ActivityBody | null, calls: ReturnType<typeof useActivityCalls>) {
  const [opened, setOpened] = useState(activity);
  const seenVersion = useRef(activity?.planVersion);
  const readStored = async (): Promise<ActivityBody | null> => {
    const stored = (await calls.stored()).find(({ id }) => id === activity?.id) ?? null;
    if (stored) seenVersion.current = stored.planVersion;
    return stored;
  };
  return { opened, setOpened, seenVersion, readStored };
}

/** Leaves the form once what was done is told. */
function useLeave({ refresh }: ReturnType<typeof useActivityCalls>, then: string) {
  const go = useGo();
  return async (tell: () => void): Promise<void> => {
    await refresh();
    tell();
    // The form is clean only after this function: the page is left in the next turn.
    setTimeout(() => go(then));
  };
}

interface RemovalOptions {
  readonly activity: ActivityBody | null;
  readonly leave: ReturnType<typeof useLeave>;
  /** What was typed is given up. */
  readonly clean: () => void;
}

/** Deletes the question of the form; null where it is none that may be deleted. */
function useRemoval(calls: ReturnType<typeof useActivityCalls>, { activity, leave, clean }: RemovalOptions) {
  const say = useSay();
  if (activity === null || (activity.state !== 'draft' && activity.state !== 'ready')) return null;

  const offer = (told: string, again: CreateActivityRequest) =>
    say(told, { label: t('organise.undo'), act: () => void bringBack(again) });
  const bringBack = async (again: CreateActivityRequest) => {
    try {
      await calls.create(again);
      await calls.refresh();
    } catch (error) {
      // It is gone until this succeeds: what brings it back stays at hand.
      offer(problemOf(error).message, again);
    }
  };
  return async () => {
    try {
      await calls.remove(activity.id);
      const again = { ...plannedOf(activity), opId: opId() };
      await leave(() => offer(t('organise.deleted', { title: activity.question }), again));
      clean();
    } catch (error) {
      say(problemOf(error).message);
    }
  };
}

/** What a question is planned with that stands as this one does. */
function plannedOf(activity: ActivityBody): CreateActivityRequest {
  const { kind, question, config, visibility, allowChange, allowAbstain, durationSec, agendaItemId } = activity;
  const { position, fromActivityId, fromRound } = activity;
  const place = { agendaItemId, position, fromActivityId, fromRound };
  return { kind, question, config, visibility, allowChange, allowAbstain, durationSec, ...place };
}

/** The form of an activity, the ways on where somebody else has changed it and, while it may be, the way to delete it. */
export function useActivityForm({ roundtable, activity, kind, empty, item, then }: ActivityFormOptions) {
  const calls = useActivityCalls(roundtable.id);
  const plan = usePlanning(calls);
  const leave = useLeave(calls, then);
  const say = useSay();
  const { opened, setOpened, seenVersion, readStored } = useBase(activity, calls);

  const form = useForm<ActivityValues>({
    initial: valuesOf(activity, empty(), item),
    controlOf: (field) => field,
    check: (values) => checkValues(kind, values, roundtable.rule, opened),
    save: async (values) => {
      const body = bodyOf(kind, values);
      const seen = { seenVersion: seenVersion.current };
      if (activity) await calls.change(activity.id, { ...changedOf(opened ?? activity, body), ...seen });
      else await plan(body);
      await leave(() => say(t('organise.activity-saved')));
    },
  });

  // What nobody has changed here stays as the other one has stored it.
  const keepMine = async () => {
    if (await form.attempt(readStored)) await form.submit();
  };
  const takeTheirs = async () => {
    await form.attempt(async () => {
      const stored = await readStored();
      setOpened(stored ?? opened);
      form.reset(stored ? valuesOf(stored, empty(), item) : form.values);
    });
  };

  const remove = useRemoval(calls, { activity, leave, clean: () => form.reset(form.values) });
  const errors = errorsNow(form.errors, form.tried.config, form.values.config);
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return { form: { ...form, errors, errorOf }, conflict: { takeTheirs, keepMine }, remove };
}
