import { type FieldError, FormFrame, Page, TextField, useApi, useForm } from '@rt/web/console-kit';

import { t } from '../words';
import { LOOKS_LIKE_EMAIL } from './ask-form';

interface FirstAdministratorFormProps {
  readonly token: string;
  signedIn(): Promise<void>;
}

interface Values {
  readonly displayName: string;
  readonly email: string;
}

function check({ displayName, email }: Values): FieldError[] {
  return [
    ...(displayName.trim() ? [] : [{ field: 'displayName', message: t('organise.enter-your-name') }]),
    ...(LOOKS_LIKE_EMAIL.test(email.trim()) ? [] : [{ field: 'email', message: t('organise.enter-email') }]),
  ];
}

/** Makes the first account of an empty server, with the one-time token that its first start printed. */
export function FirstAdministratorForm({ token, signedIn }: FirstAdministratorFormProps) {
  const api = useApi();
  const form = useForm<Values>({
    initial: { displayName: '', email: '' },
    sentences: { displayName: t('organise.enter-your-name'), email: t('organise.enter-email') },
    check,
    save: async ({ displayName, email }) => {
      const body = { token, displayName: displayName.trim(), email: email.trim() };
      await api.call('POST /api/sign-in/first-administrator', { body });
      await signedIn();
    },
  });
  return (
    <Page title={t('organise.first-title')} lead={t('organise.first-lead')}>
      <FormFrame form={form} saveLabel={t('organise.first-make')} disposable>
        <TextField
          name="displayName"
          autoComplete="name"
          label={t('organise.your-name')}
          value={form.values.displayName}
          error={form.errorOf('displayName')}
          onChange={(displayName) => form.set('displayName', displayName)}
        />
        <TextField
          name="email"
          type="email"
          autoComplete="email"
          label={t('organise.email')}
          value={form.values.email}
          error={form.errorOf('email')}
          onChange={(email) => form.set('email', email)}
        />
      </FormFrame>
    </Page>
  );
}
