import type { RecordContributionRequest, RoundtableBody } from '@rt/contracts';
import { LIMITS } from '@rt/contracts/plain';
import { CONTRIBUTION_TYPES } from '@rt/domain/insight';
import { checkText } from '@rt/domain/text';
import {
  type FieldError,
  type Form,
  FormFrame,
  KEYS,
  opId,
  SelectField,
  TextAreaField,
  TextField,
  useApi,
  useForm,
  useRefresh,
  useSay,
} from '@rt/web/console-kit';
import { checkSentence, contributionLabel } from '@rt/words';
import { useRef } from 'react';

import { t } from '../words';

interface Values {
  readonly agendaItemId: string;
  readonly type: RecordContributionRequest['type'];
  readonly title: string;
  readonly body: string;
}

const typeChoices = () =>
  CONTRIBUTION_TYPES.filter((type) => type !== 'poll_result').map((type) => ({
    value: type as RecordContributionRequest['type'],
    label: contributionLabel(type),
  }));

function check({ title, body }: Values): FieldError[] {
  const texts = [
    { field: 'title', value: title, limits: LIMITS.title, empty: t('facilitate.enter-title') },
    { field: 'body', value: body, limits: LIMITS.contributionBody, empty: t('facilitate.enter-body') },
  ];
  return texts.flatMap(({ field, value, limits, empty }) => {
    if (value.trim() === '') return [{ field, message: empty }];
    const checked = checkText(value, { field, ...limits });
    return checked.ok ? [] : [{ field, message: checkSentence(checked) }];
  });
}

function useNoteForm(roundtable: RoundtableBody): Form<Values> {
  const api = useApi();
  const refresh = useRefresh();
  const say = useSay();
  const operation = useRef(opId());
  const form = useForm<Values>({
    initial: { agendaItemId: roundtable.agenda[0]?.id ?? '', type: 'evidence', title: '', body: '' },
    sentences: { title: t('facilitate.enter-title'), body: t('facilitate.enter-body') },
    check,
    save: async (values) => {
      const body: RecordContributionRequest = {
        ...values,
        agendaItemId: values.agendaItemId || null,
        opId: operation.current,
      };
      await api.call('POST /api/roundtables/{roundtableId}/contributions', {
        at: { roundtableId: roundtable.id },
        body,
      });
      operation.current = opId();
      say(t('facilitate.noted'));
      void refresh([KEYS.contributions(roundtable.id)]);
      // Item and type are often the same for the next note.
      return () => form.reset({ ...values, title: '', body: '' });
    },
  });
  return form;
}

export function NoteForm({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const form = useNoteForm(roundtable);
  const { values, errorOf, set } = form;
  return (
    <FormFrame form={form} saveLabel={t('facilitate.save-note')}>
      <SelectField
        name="agendaItemId"
        label={t('facilitate.agenda-item')}
        value={values.agendaItemId}
        choices={[
          { value: '', label: t('facilitate.no-item') },
          ...roundtable.agenda.map((item) => ({ value: item.id, label: item.title })),
        ]}
        onChange={(agendaItemId) => set('agendaItemId', agendaItemId)}
      />
      <SelectField
        name="type"
        label={t('facilitate.type')}
        value={values.type}
        choices={typeChoices()}
        onChange={(type) => set('type', type)}
      />
      <TextField
        name="title"
        label={t('facilitate.title')}
        hint={t('facilitate.title-hint')}
        value={values.title}
        error={errorOf('title')}
        onChange={(title) => set('title', title)}
      />
      <TextAreaField
        name="body"
        rows={5}
        label={t('facilitate.body')}
        value={values.body}
        error={errorOf('body')}
        onChange={(body) => set('body', body)}
      />
    </FormFrame>
  );
}
