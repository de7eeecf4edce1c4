import { LIMITS } from '@rt/contracts/plain';
import { FormDialogue, KEYS, opId, TextField, useApi, useForm, useGo, useRefresh } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../../words';

interface RehearseDialogueProps {
  readonly roundtableId: string;
  close(): void;
}

const { min, max } = LIMITS.rehearsedPeople;
const USUALLY = 30;

export function RehearseDialogue({ roundtableId, close }: RehearseDialogueProps) {
  const api = useApi();
  const go = useGo();
  const refresh = useRefresh();
  // However often it is sent, one rehearsal is started.
  const [once] = useState(opId);
  const form = useForm({
    initial: { people: String(USUALLY) },
    check: ({ people }) =>
      isNumberOfPeople(people) ? [] : [{ field: 'people', message: t('facilitate.enter-people', { min, max }) }],
    save: async ({ people }) => {
      const body = { opId: once, people: Number(people) };
      await api.call('POST /api/roundtables/{roundtableId}/rehearse', { at: { roundtableId }, body });
      await refresh([KEYS.roundtable(roundtableId)]);
      return () => go(`/roundtables/${once}/live`);
    },
  });
  return (
    <FormDialogue
      title={t('facilitate.rehearse-title')}
      form={form}
      saveLabel={t('facilitate.rehearse-start')}
      close={close}
    >
      <p>{t('facilitate.rehearse-text')}</p>
      <TextField
        name="people"
        inputMode="numeric"
        maw="10rem"
        label={t('facilitate.rehearse-people')}
        hint={t('facilitate.rehearse-people-hint', { min, max })}
        value={form.values.people}
        error={form.errorOf('people')}
        onChange={(people) => form.set('people', people)}
      />
    </FormDialogue>
  );
}

function isNumberOfPeople(text: string): boolean {
  return /^\d+$/.test(text.trim()) && Number(text) >= min && Number(text) <= max;
}
