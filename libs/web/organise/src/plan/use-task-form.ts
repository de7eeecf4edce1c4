import type { ChangeRoundtableRequest, RoundtableBody } from '@rt/contracts';
import {
  type Conflict,
  type FieldError,
  type Form,
  KEYS,
  useApi,
  useForm,
  useGo,
  useRefresh,
  useSay,
} from '@rt/web/console-kit';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';

import { savedSentence, useChangeQuestion } from '../mails/change-question';

interface TaskFormOptions<V extends object> {
  readonly roundtable: RoundtableBody;
  readonly initialOf: (roundtable: RoundtableBody) => V;
  readonly check?: (values: V) => readonly FieldError[];
  readonly sentences?: Readonly<Record<string, string>>;
  /** What the values say of the plan; of that only what was changed in the form is sent. */
  readonly changeOf: (values: V) => Change;
}

type Change = Omit<ChangeRoundtableRequest, 'version'>;

/** A time is one thing: no start of one plan goes with an end of another. */
const TIME: readonly string[] = ['localStart', 'localEnd', 'tz', 'fold'];

/** What somebody has changed of the plan, so that what others have changed besides stays. */
function changedOf(before: Change, after: Change): Change {
  const isChanged = (field: string) =>
    JSON.stringify(before[field as keyof Change]) !== JSON.stringify(after[field as keyof Change]);
  const isMoved = TIME.some(isChanged);
  return Object.fromEntries(
    Object.entries(after).filter(([field]) => isChanged(field) || (isMoved && TIME.includes(field))),
  );
}

/** A form of the plan with its ways out of a conflict, and the question before invited people are mailed. */
export type TaskForm<V extends object> = Form<V> & { readonly conflict: Conflict; readonly dialogue: ReactNode };

/** What the typed text is based on: the plan may be read anew behind the form, and that must not hide a conflict. */
function useBase<V extends object>({ roundtable, initialOf, changeOf }: TaskFormOptions<V>) {
  const api = useApi();
  const client = useQueryClient();
  const base = useRef({ version: roundtable.version, values: initialOf(roundtable) });

  const bodyOf = (values: V): ChangeRoundtableRequest => {
    const { version, values: opened } = base.current;
    return { version, ...changedOf(changeOf(opened), changeOf(values)) };
  };
  const catchUp = async (): Promise<RoundtableBody> => {
    const at = { roundtableId: roundtable.id };
    const stored = await api.call('GET /api/roundtables/{roundtableId}', { at });
    client.setQueryData(KEYS.roundtable(roundtable.id), stored);
    base.current = { ...base.current, version: stored.version };
    return stored;
  };
  const takeOver = async (): Promise<V> => {
    const stored = await catchUp();
    const values = initialOf(stored);
    base.current = { version: stored.version, values };
    return values;
  };
  return { bodyOf, catchUp, takeOver };
}

export function useTaskForm<V extends object>(options: TaskFormOptions<V>): TaskForm<V> {
  const { roundtable, initialOf, changeOf: _changeOf, ...checks } = options;
  const api = useApi();
  const client = useQueryClient();
  const refresh = useRefresh();
  const go = useGo();
  const say = useSay();
  const question = useChangeQuestion(roundtable);
  const base = useBase(options);
  const form = useForm<V>({
    ...checks,
    initial: initialOf(roundtable),
    save: async (values) => {
      const body = base.bodyOf(values);
      const mails = await question.ask(body);
      if (mails === null) return false;
      const at = { roundtableId: roundtable.id };
      const changed = await api.call('PATCH /api/roundtables/{roundtableId}', { at, body });
      client.setQueryData(KEYS.roundtable(roundtable.id), changed);
      void refresh([KEYS.roundtables, KEYS.invitations(roundtable.id)]);
      say(savedSentence(mails));
      return () => go(`/roundtables/${roundtable.id}/plan`);
    },
  });

  const conflict: Conflict = {
    takeTheirs: async () => {
      await form.attempt(async () => form.reset(await base.takeOver()));
    },
    keepMine: async () => {
      if (await form.attempt(base.catchUp)) await form.submit();
    },
  };
  return { ...form, conflict, dialogue: question.dialogue };
}
