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
  /** What is sent of the values. */
  readonly changeOf: (values: V) => Omit<ChangeRoundtableRequest, 'version'>;
}

/**
 * A form of the plan, the ways on when somebody else changed the plan meanwhile, and the question before invited people
 * are mailed.
 */
export type TaskForm<V extends object> = Form<V> & { readonly conflict: Conflict; readonly dialogue: ReactNode };

/** A form that changes a part of the plan and then goes back to the task list. */
export function useTaskForm<V extends object>(options: TaskFormOptions<V>): TaskForm<V> {
  const { roundtable, initialOf, changeOf, ...checks } = options;
  const api = useApi();
  const client = useQueryClient();
  const refresh = useRefresh();
  const go = useGo();
  const say = useSay();
  const question = useChangeQuestion(roundtable);
  const at = { roundtableId: roundtable.id };
  const key = KEYS.roundtable(roundtable.id);
  // What the typed text is based on: the plan may be read anew behind the form, and that must not hide a conflict.
  const base = useRef(roundtable.version);
  const form = useForm<V>({
    ...checks,
    initial: initialOf(roundtable),
    save: async (values) => {
      const body: ChangeRoundtableRequest = { version: base.current, ...changeOf(values) };
      const mails = await question.ask(body);
      if (mails === null) return false;
      client.setQueryData(key, await api.call('PATCH /api/roundtables/{roundtableId}', { at, body }));
      void refresh([KEYS.roundtables, KEYS.invitations(roundtable.id)]);
      say(savedSentence(mails));
      // The form is clean only after this function: the page is left in the next turn.
      setTimeout(() => go(`/roundtables/${roundtable.id}/plan`));
      return true;
    },
  });

  const readStored = async (): Promise<RoundtableBody> => {
    const stored = await api.call('GET /api/roundtables/{roundtableId}', { at });
    client.setQueryData(key, stored);
    base.current = stored.version;
    return stored;
  };
  const conflict: Conflict = {
    takeTheirs: async () => {
      await form.attempt(async () => form.reset(initialOf(await readStored())));
    },
    keepMine: async () => {
      if (await form.attempt(readStored)) await form.submit();
    },
  };
  return { ...form, conflict, dialogue: question.dialogue };
}
