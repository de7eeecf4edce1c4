import type { ActivityBody, RoundtableBody } from '@rt/contracts';
import type { ActivityKind, KindConfig } from '@rt/kinds';
import { useForm, useGo, useSay } from '@rt/web/console-kit';
import { errorsNow } from '@rt/web/kinds/editors';

import { t } from '../words';
import { type ActivityValues, bodyOf, checkValues, valuesOf } from './activity-values';
import { useActivityCalls, usePlanning } from './question/use-activity-calls';
import { useRemoval } from './question/use-removal';
import { useSaving } from './question/use-saving';

interface ActivityFormOptions {
  readonly roundtable: RoundtableBody;
  readonly activity: ActivityBody | null;
  readonly kind: ActivityKind;
  readonly empty: () => KindConfig;
  readonly item: string;
  readonly then: string;
}

export function useActivityForm({ roundtable, activity, kind, empty, item, then }: ActivityFormOptions) {
  const calls = useActivityCalls(roundtable.id);
  const plan = usePlanning(calls);
  const go = useGo();
  const say = useSay();
  const { opened, setOpened, readStored, save } = useSaving(activity, calls);

  const form = useForm<ActivityValues>({
    initial: valuesOf(activity, empty(), item),
    controlOf: (field) => field,
    check: (values) => checkValues(kind, values, roundtable.rule, opened),
    save: async (values) => {
      const body = bodyOf(kind, values);
      if (activity) await save(activity, body);
      else await plan(body);
      await calls.refresh();
      say(t('organise.activity-saved'));
      return () => go(then);
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

  const leave = () => {
    form.reset(form.values);
    go(then);
  };
  const remove = useRemoval(calls, activity, leave);
  const errors = errorsNow(form.errors, form.tried.config, form.values.config);
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return { form: { ...form, errors, errorOf }, conflict: { takeTheirs, keepMine }, remove };
}
