import type { PersonBody, SavePersonRequest } from '@rt/contracts';
import { STAKEHOLDER_TYPES } from '@rt/domain/attribution';
import {
  type FieldError,
  type Form,
  FormDialogue,
  KEYS,
  SelectField,
  TextField,
  useApi,
  useForm,
  useRefresh,
  useSay,
} from '@rt/web/console-kit';
import { stakeholderLabel } from '@rt/words';

import { RegionField } from '../region-field';
import { LOOKS_LIKE_EMAIL } from '../sign-in/ask-form';
import { t } from '../words';

interface PersonDialogueProps {
  /** The person to change; null adds one. */
  readonly person: PersonBody | null;
  close(): void;
  added?(person: PersonBody): void;
}

type Values = { readonly [K in keyof SavePersonRequest]-?: string };

const sentences = () => ({
  fullName: t('organise.enter-name'),
  email: t('organise.enter-email'),
  organisationName: t('organise.enter-organisation'),
  stakeholderType: t('organise.choose-type'),
});

function check(values: Values): FieldError[] {
  const missing = (['fullName', 'organisationName', 'stakeholderType'] as const).filter((key) => !values[key].trim());
  const faults: string[] = [...missing, ...(LOOKS_LIKE_EMAIL.test(values.email.trim()) ? [] : ['email'])];
  const order = ['fullName', 'email', 'organisationName', 'stakeholderType'] as const;
  return order.filter((key) => faults.includes(key)).map((field) => ({ field, message: sentences()[field] }));
}

function initialOf(person: PersonBody | null): Values {
  if (person === null) return { fullName: '', email: '', organisationName: '', stakeholderType: '', regionCode: '' };
  const { fullName, email, organisationName, stakeholderType, regionCode } = person;
  return { fullName, email, organisationName, stakeholderType, regionCode: regionCode ?? '' };
}

export function PersonDialogue({ person, close, added }: PersonDialogueProps) {
  const api = useApi();
  const refresh = useRefresh();
  const say = useSay();
  const form = useForm<Values>({
    initial: initialOf(person),
    sentences: sentences(),
    controlOf: (field) => (field in sentences() || field === 'regionCode' ? field : null),
    check,
    save: async ({ regionCode, ...rest }) => {
      const body: SavePersonRequest = { ...rest, email: rest.email.trim(), regionCode: regionCode || null };
      const saved = person
        ? await api.call('PATCH /api/people/{personId}', { at: { personId: person.id }, body })
        : await api.call('POST /api/people', { body });
      await refresh([KEYS.people]);
      say(t('organise.person-saved', { name: saved.fullName }));
      added?.(saved);
      close();
    },
  });
  return (
    <FormDialogue
      title={person ? t('organise.change-person') : t('organise.add-person')}
      form={form}
      saveLabel={t('organise.save')}
      close={close}
    >
      <PersonFields form={form} />
    </FormDialogue>
  );
}

function PersonFields({ form }: { readonly form: Form<Values> }) {
  const { values, errorOf, set } = form;
  const text = (name: 'fullName' | 'email' | 'organisationName', label: string, type?: 'email') => (
    <TextField
      name={name}
      label={label}
      value={values[name]}
      error={errorOf(name)}
      onChange={(value) => set(name, value)}
      {...(type ? { type } : {})}
    />
  );
  return (
    <>
      {text('fullName', t('organise.name'))}
      {text('email', t('organise.email'), 'email')}
      {text('organisationName', t('organise.organisation'))}
      <SelectField
        name="stakeholderType"
        label={t('organise.stakeholder-type')}
        value={values.stakeholderType}
        error={errorOf('stakeholderType')}
        choices={[
          { value: '', label: t('organise.choose') },
          ...STAKEHOLDER_TYPES.map((id) => ({ value: id as string, label: stakeholderLabel(id) })),
        ]}
        onChange={(value) => set('stakeholderType', value)}
      />
      <RegionField
        value={values.regionCode}
        error={errorOf('regionCode')}
        onChange={(regionCode) => set('regionCode', regionCode)}
      />
    </>
  );
}
