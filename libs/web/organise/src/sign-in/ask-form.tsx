import { FormFrame, TextField, useApi, useForm } from '@rt/web/console-kit';

import { t } from '../words';

/** Enough to catch a slip; the server decides. */
export const LOOKS_LIKE_EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export function AskForm({ asked }: { asked(email: string): void }) {
  const api = useApi();
  const form = useForm({
    initial: { email: '' },
    sentences: { email: t('organise.enter-email') },
    check: ({ email }) =>
      LOOKS_LIKE_EMAIL.test(email.trim()) ? [] : [{ field: 'email', message: t('organise.enter-email') }],
    save: async ({ email }) => {
      await api.call('POST /api/sign-in', { body: { email: email.trim() } });
      asked(email.trim());
    },
  });
  return (
    <FormFrame form={form} saveLabel={t('organise.send-mail')} disposable>
      <TextField
        name="email"
        type="email"
        autoComplete="email"
        label={t('organise.email')}
        hint={t('organise.email-hint')}
        value={form.values.email}
        error={form.errorOf('email')}
        onChange={(email) => form.set('email', email)}
      />
    </FormFrame>
  );
}
