import type { AgendaItemBody, AgendaItemInput } from '@rt/contracts';
import { AGENDA_KINDS, type AgendaKind, checkAgendaItem } from '@rt/domain/scheduling';
import { type FieldError, FormDialogue, SelectField, TextField, useForm } from '@rt/web/console-kit';
import { checkSentence } from '@rt/words';

import { t } from '../words';

interface ItemDialogueProps {
  /** The item to change; null adds one. */
  readonly item: AgendaItemBody | null;
  save(item: AgendaItemInput): Promise<void>;
  close(): void;
}

interface Values {
  readonly title: string;
  readonly kind: AgendaKind;
  readonly plannedMinutes: string;
}

function draftOf({ title, kind, plannedMinutes }: Values) {
  return { title: title.trim(), kind, plannedMinutes: plannedMinutes.trim() === '' ? NaN : Number(plannedMinutes) };
}

function check(values: Values): FieldError[] {
  if (values.title.trim() === '') return [{ field: 'title', message: t('organise.enter-item-title') }];
  const checked = checkAgendaItem(draftOf(values));
  if (checked.ok) return [];
  return [{ field: checked.field ?? 'title', message: checkSentence(checked) }];
}

// The server names fields by their place in the list: `items[3].title`; a slot that is too short is about the minutes.
function controlOf(field: string): string {
  return (
    field
      .split('.')
      .at(-1)
      ?.replace(/^items.*/, 'plannedMinutes') ?? 'title'
  );
}

export function ItemDialogue({ item, save, close }: ItemDialogueProps) {
  const form = useForm<Values>({
    initial: {
      title: item?.title ?? '',
      kind: item?.kind ?? 'discussion',
      plannedMinutes: String(item?.plannedMinutes ?? 15),
    },
    check,
    controlOf,
    save: async (values) => {
      await save({ ...(item ? { id: item.id } : {}), ...draftOf(values) });
      close();
    },
  });
  return (
    <FormDialogue
      title={item ? t('organise.edit-item') : t('organise.add-item')}
      form={form}
      saveLabel={t('organise.save')}
      close={close}
    >
      <ItemFields form={form} />
    </FormDialogue>
  );
}

function ItemFields({ form }: { readonly form: ReturnType<typeof useForm<Values>> }) {
  const { values, errorOf, set } = form;
  return (
    <>
      <TextField
        name="title"
        label={t('organise.item-title')}
        value={values.title}
        error={errorOf('title')}
        onChange={(title) => set('title', title)}
      />
      <SelectField
        name="kind"
        label={t('organise.item-kind')}
        value={values.kind}
        error={errorOf('kind')}
        choices={AGENDA_KINDS.map((kind) => ({ value: kind, label: t(`organise.item-${kind}`) }))}
        onChange={(kind) => set('kind', kind)}
      />
      <TextField
        name="plannedMinutes"
        inputMode="numeric"
        label={t('organise.item-minutes')}
        maw="8rem"
        value={values.plannedMinutes}
        error={errorOf('plannedMinutes')}
        onChange={(plannedMinutes) => set('plannedMinutes', plannedMinutes)}
      />
    </>
  );
}
