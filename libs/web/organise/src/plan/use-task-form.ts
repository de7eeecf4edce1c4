import type { ChangeRoundtable, RoundtableBody } from '@rt/contracts';
import { KEYS, useApi, useForm, useGo, useRefresh, useSay, type FieldError, type Form } from '@rt/web/desk';
import { useQueryClient } from '@tanstack/react-query';
import { t } from '../words';

interface TaskFormOptions<V extends object> {
  readonly roundtable: RoundtableBody;
  readonly initial: V;
  readonly check?: (values: V) => readonly FieldError[];
  readonly sentences?: Readonly<Record<string, string>>;
  /** What is sent of the values. */
  readonly changeOf: (values: V) => Omit<ChangeRoundtable, 'version'>;
}

/** A form that changes a part of the plan and then goes back to the task list. */
export function useTaskForm<V extends object>({ roundtable, changeOf, ...options }: TaskFormOptions<V>): Form<V> {
  const api = useApi();
  const client = useQueryClient();
  const refresh = useRefresh();
  const go = useGo();
  const say = useSay();
  return useForm<V>({
    ...options,
    save: async (values) => {
      const body: ChangeRoundtable = { version: roundtable.version, ...changeOf(values) };
      const changed = await api.patch<RoundtableBody>(`/roundtables/${roundtable.id}`, body);
      client.setQueryData(KEYS.roundtable(roundtable.id), changed);
      void refresh([KEYS.roundtables]);
      say(t('organise.saved'));
      // The form is clean only after this function: the page is left in the next turn.
      setTimeout(() => go(`/roundtables/${roundtable.id}/plan`));
    },
  });
}
