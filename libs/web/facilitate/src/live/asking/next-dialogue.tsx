import type { ActivityItems, RoundtableBody } from '@rt/contracts';
import type { ActivityView } from '@rt/contracts/plain';
import { kinds } from '@rt/kinds';
import {
  CheckListField,
  Dialogue,
  FormDialogue,
  KEYS,
  Remote,
  SelectField,
  TextAreaField,
  useApi,
} from '@rt/web/console-kit';
import { kindLabel } from '@rt/web/kinds/editors';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { t } from '../../words';
import type { Controls } from '../use-controls';
import type { Seen } from '../use-seen';
import { CloseOpen } from './close-open';
import { askedOf, TAKING_KINDS, useNextForm } from './use-next-form';

interface NextDialogueProps {
  readonly roundtable: RoundtableBody;
  /** From whose result it is asked: what was the current question as it was opened. */
  readonly from: ActivityView;
  readonly controls: Controls;
  close(): void;
}

export function hasItems({ kind }: Pick<ActivityView, 'kind'>): boolean {
  return kinds[kind].items !== undefined;
}

export function NextDialogue(props: NextDialogueProps) {
  const { roundtable, from, controls, close } = props;
  const [seen] = useState(controls.session.seen);
  const api = useApi();
  const itemsNow = () =>
    api.call('GET /api/roundtables/{roundtableId}/activities/{activityId}/items', {
      at: { roundtableId: roundtable.id, activityId: from.id },
    });
  const query = useQuery({
    queryKey: [...KEYS.activities(roundtable.id), from.id, 'items'],
    // What stands in the list while it is ticked stays as it was, also where another host plans or asks something meanwhile.
    staleTime: 'static',
    gcTime: 0,
    queryFn: itemsNow,
  });
  if (query.data && query.data.items.length >= 2)
    return <NextForm {...props} seen={seen} items={query.data.items} itemsNow={itemsNow} />;
  return (
    <Dialogue
      opened
      title={t('facilitate.next-title')}
      confirmLabel={t('facilitate.next-back')}
      onConfirm={close}
      onClose={close}
    >
      <Remote query={query} rows={3}>
        {() => <p>{t('facilitate.next-none')}</p>}
      </Remote>
    </Dialogue>
  );
}

interface NextFormProps extends NextDialogueProps {
  readonly seen: Seen;
  readonly items: readonly string[];
  itemsNow(): Promise<ActivityItems>;
}

function NextForm({ roundtable, from, controls, seen, items, itemsNow, close }: NextFormProps) {
  const { id: roundtableId, rule } = roundtable;
  const form = useNextForm({ roundtableId, rule, current: from, controls, seen, close, from, items, itemsNow });
  const { values, errorOf, set } = form;
  const most = kinds[values.kind].takesItems?.most ?? 0;
  return (
    <FormDialogue
      title={t('facilitate.next-title')}
      size="lg"
      form={form}
      saveLabel={t('facilitate.ask-now')}
      close={close}
    >
      <p>{t('facilitate.next-from', { question: from.question })}</p>
      <SelectField
        name="kind"
        label={t('facilitate.ask-kind')}
        value={values.kind}
        error={errorOf('kind')}
        choices={TAKING_KINDS.map((value) => ({ value, label: kindLabel(value) }))}
        onChange={(kind) => set('kind', kind)}
      />
      <TextAreaField
        name="question"
        rows={2}
        label={t('facilitate.ask-question')}
        value={askedOf(values).question}
        error={errorOf('question')}
        onChange={(question) => set('question', question)}
      />
      <CheckListField
        name="items"
        label={t('facilitate.next-items')}
        hint={t('facilitate.next-ticked', { ticked: values.items.length, of: items.length, most })}
        error={errorOf('items')}
        values={values.items}
        choices={items.map((value) => ({ value, label: value }))}
        onChange={(ticked) =>
          set(
            'items',
            items.filter((item) => ticked.includes(item)),
          )
        }
      />
      <CloseOpen current={from} controls={controls} form={form} />
    </FormDialogue>
  );
}
