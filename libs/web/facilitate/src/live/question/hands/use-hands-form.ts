import type { CountHandsRequest, HandsBody, RemoveHandsRequest } from '@rt/contracts';
import { type ActivityView, LIMITS } from '@rt/contracts/plain';
import type { Label } from '@rt/domain/polling';
import { type Api, type Conflict, type Form, useApi, useForm, useOpIds, useSay } from '@rt/web/console-kit';
import { useEffect, useRef, useState } from 'react';

import { t } from '../../../words';
import { roundOf } from '../../asking/rounds';
import { useForget, useKeep, useKept } from '../drafts/drafts';

/** What is typed: digits, by the ids of the answers, which become more and fewer while the form is open. */
export interface TypedHands {
  readonly counts: Readonly<Record<string, string>>;
  readonly present: string;
}

export interface HandsForm {
  readonly form: Form<TypedHands>;
  readonly conflict: Conflict;
  readonly stands: boolean;
  remove(): Promise<void>;
}

/** What was typed, for which round and answers, and over which count: another host may have saved one since. */
interface HandsDraft {
  readonly of: string;
  readonly values: TypedHands;
  readonly version: number;
}

const { min, max } = LIMITS.hands;

export function countedAnewBy({ round, configVersion }: ActivityView): string {
  return `${round} ${configVersion}`;
}

/** What was typed before another question was shown, unless hands are counted anew since. */
export function useHandsDraft(activity: ActivityView): HandsDraft | null {
  const kept = useKept<HandsDraft>(nameOf(activity));
  // Until the next round is opened, the reset can be undone.
  const mayComeBack = activity.state === 'ready';
  useForget<HandsDraft>(nameOf(activity), countedAnewBy(activity), { ofDraft: ({ of }) => of, mayComeBack });
  return kept?.of === countedAnewBy(activity) ? kept : null;
}

/** Untouched fields follow another host's change; typed ones are kept, and saving is refused with two ways on. */
export function useHandsForm(roundtableId: string, activity: ActivityView, labels: readonly Label[]): HandsForm {
  const calls = callsOf(useApi(), { roundtableId, activityId: activity.id });
  const say = useSay();
  const told = toldOf(activity);
  const { handsVersion: version = 0 } = activity;
  const kept = useHandsDraft(activity);
  const base = useRef(kept?.version ?? version);
  const [stands, setStands] = useState(told !== null);
  const { once } = useOpIds();
  const head = (typedNow: TypedHands | null) => {
    const seen = { round: activity.round, version: base.current };
    return { opId: once(JSON.stringify([seen, typedNow])), ...seen };
  };
  const done = (body: Pick<HandsBody, 'version' | 'counts'>) => {
    base.current = body.version;
    setStands(body.counts !== null);
  };
  const form = useForm<TypedHands>({
    initial: typed(labels, told),
    kept: kept?.values,
    check: (values) => faultsOf(labels, values),
    controlOf: (field) => (/^counts\.\d+\.count$|^present$/.test(field) ? field : null),
    save: async (values) => {
      done(await calls.save({ ...head(values), ...numbersOf(labels, values) }));
      drop();
      say(t('facilitate.hands-saved'));
    },
  });
  const show = (body: Pick<HandsBody, 'version' | 'counts' | 'present'>) => {
    done(body);
    form.reset(typed(labels, body.counts && { counts: body.counts, present: body.present }));
  };
  const drop = useKeep(nameOf(activity), form.dirty ? draftOf(activity, form.values, base.current) : null);
  // What is newer waits for as long as something else is typed here.
  useEffect(() => {
    if (version > base.current && !form.dirty && !form.busy) {
      show({ version, counts: told?.counts ?? null, present: told?.present ?? null });
    }
  });

  return {
    form,
    stands,
    conflict: waysOn(form, { stored: calls.stored, show, done }),
    remove: async () => {
      const removed = await form.attempt(async () => show(await calls.remove(head(null))));
      if (removed) say(t('facilitate.hands-removed'));
    },
  };
}

function draftOf(activity: ActivityView, values: TypedHands, version: number): HandsDraft {
  return { of: countedAnewBy(activity), values, version };
}

function nameOf({ id }: ActivityView): string {
  return `${id}:hands`;
}

function callsOf(api: Api, at: { readonly roundtableId: string; readonly activityId: string }) {
  return {
    stored: () => api.call('GET /api/roundtables/{roundtableId}/activities/{activityId}/hands', { at }),
    save: (body: CountHandsRequest) =>
      api.call('PUT /api/roundtables/{roundtableId}/activities/{activityId}/hands', { at, body }),
    remove: (body: RemoveHandsRequest) =>
      api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/hands/remove', { at, body }),
  };
}

interface Stored {
  stored(): Promise<HandsBody>;
  show(body: HandsBody): void;
  done(body: HandsBody): void;
}

/** What another host has saved is shown, or overwritten now that somebody has seen that it is there. */
function waysOn(form: Form<TypedHands>, { stored, show, done }: Stored): Conflict {
  return {
    takeTheirs: async () => void (await form.attempt(async () => show(await stored()))),
    keepMine: async () => {
      if (await form.attempt(async () => done(await stored()))) await form.submit();
    },
  };
}

type Told = Pick<HandsBody, 'present'> & { readonly counts: NonNullable<HandsBody['counts']> };

/** The count of the present round, as the room's state has it. */
function toldOf(activity: ActivityView): Told | null {
  const found = activity.hands?.find(({ no }) => no === roundOf(activity));
  return found
    ? { present: found.present, counts: found.rows.map(({ id, count }) => ({ optionId: id, count })) }
    : null;
}

function typed(labels: readonly Label[], told: Told | null): TypedHands {
  const counted = new Map(told?.counts.map(({ optionId, count }) => [optionId, count]));
  const counts = labels.map(({ id }) => [id, counted.get(id)?.toString() ?? '']);
  return { counts: Object.fromEntries(counts), present: told?.present?.toString() ?? '' };
}

function numbersOf(labels: readonly Label[], { counts, present }: TypedHands) {
  return {
    counts: labels.map(({ id }) => ({ optionId: id, count: Number(counts[id]) })),
    present: present.trim() === '' ? null : Number(present),
  };
}

function faultsOf(labels: readonly Label[], { counts, present }: TypedHands) {
  const message = t('facilitate.hands-enter', { min, max });
  const wrong = labels.flatMap(({ id }, at) => (isCount(counts[id] ?? '') ? [] : [{ field: controlOf(at), message }]));
  return present.trim() === '' || isCount(present) ? wrong : [...wrong, { field: 'present', message }];
}

/** Name of the control of an answer: the path of its number in what is sent. */
export function controlOf(at: number): string {
  return `counts.${at}.count`;
}

function isCount(text: string): boolean {
  return /^\d+$/.test(text.trim()) && Number(text) <= max;
}
