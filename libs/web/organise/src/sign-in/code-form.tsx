import { Button } from '@mantine/core';
import { FormFrame, Page, TextField, useApi, useForm } from '@rt/web/console-kit';

import { t } from '../words';

interface CodeFormProps {
  readonly email?: string;
  signedIn(): Promise<void>;
  back(): void;
}

/** The 6-digit code of the mail, typed in the browser that asked for it. */
export function CodeForm({ email, signedIn, back }: CodeFormProps) {
  const api = useApi();
  const form = useForm({
    initial: { code: '' },
    controlOf: () => 'code',
    check: ({ code }) =>
      /^[0-9]{6}$/.test(code.replace(/\s/g, '')) ? [] : [{ field: 'code', message: t('organise.enter-code') }],
    save: async ({ code }) => {
      await api.call('POST /api/sign-in/code', { body: { code: code.replace(/\s/g, '') } });
      await signedIn();
    },
  });
  return (
    <Page
      title={t('organise.check-mail')}
      lead={email ? t('organise.check-mail-lead', { email }) : t('organise.check-mail-lead-plain')}
    >
      <FormFrame
        form={form}
        saveLabel={t('organise.sign-in')}
        disposable
        beside={
          <Button variant="subtle" onClick={back}>
            {t('organise.other-address')}
          </Button>
        }
      >
        <TextField
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          label={t('organise.code')}
          maw="12rem"
          value={form.values.code}
          error={form.errorOf('code')}
          onChange={(code) => form.set('code', code)}
        />
      </FormFrame>
    </Page>
  );
}
