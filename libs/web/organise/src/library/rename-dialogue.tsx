import type { TemplateBody } from '@rt/contracts';
import { type Aim, AIMS } from '@rt/domain/polling';
import { FormDialogue, KEYS, SelectField, TextField, useApi, useForm, useRefresh, useSay } from '@rt/web/console-kit';
import { aimLabel } from '@rt/web/question-library';

import { t } from '../words';

interface RenameDialogueProps {
  readonly template: TemplateBody;
  close(): void;
}

interface Values {
  readonly title: string;
  readonly aim: Aim;
}

export function RenameDialogue({ template, close }: RenameDialogueProps) {
  const api = useApi();
  const refresh = useRefresh();
  const say = useSay();
  const sentences = { title: t('organise.library-enter-name') };
  const form = useForm<Values>({
    initial: { title: template.title, aim: template.aim },
    sentences,
    check: ({ title }) => (title.trim() ? [] : [{ field: 'title', message: sentences.title }]),
    save: async (body) => {
      await api.call('PATCH /api/templates/{templateId}', { at: { templateId: template.id }, body });
      await refresh([KEYS.templates]);
      say(t('organise.library-renamed'));
      return close;
    },
  });
  const { values, errorOf, set } = form;
  return (
    <FormDialogue
      title={t('organise.library-rename-of', { title: template.title })}
      form={form}
      saveLabel={t('organise.save')}
      close={close}
    >
      <TextField
        name="title"
        label={t('organise.library-name')}
        value={values.title}
        error={errorOf('title')}
        onChange={(title) => set('title', title)}
      />
      <SelectField<Aim>
        name="aim"
        label={t('organise.library-aim')}
        value={values.aim}
        error={errorOf('aim')}
        choices={AIMS.map((value) => ({ value, label: aimLabel(value) }))}
        onChange={(aim) => set('aim', aim)}
      />
    </FormDialogue>
  );
}
