import { Button, Group } from '@mantine/core';
import { Page, problemOf, ProblemPanel, useApi, useCommand } from '@rt/web/console-kit';

import { t } from '../words';

interface LinkFormProps {
  readonly token: string;
  signedIn(): Promise<void>;
  useCode(): void;
}

/** The mailed link was opened: one press signs in, since mail programs open links by themselves. */
export function LinkForm({ token, signedIn, useCode }: LinkFormProps) {
  const api = useApi();
  const command = useCommand(() => api.call('POST /api/sign-in/link', { body: { token } }));
  const signIn = async () => {
    if (await command.run()) await signedIn();
  };
  const wrongBrowser = command.error !== null && problemOf(command.error).code === 'other-browser';
  return (
    <Page title={t('organise.link-title')} lead={t('organise.link-lead')}>
      {command.error ? <ProblemPanel error={command.error} title={t('organise.link-failed')} /> : null}
      <Group mt="md">
        {wrongBrowser ? (
          <Button onClick={useCode}>{t('organise.type-code')}</Button>
        ) : (
          <Button loading={command.busy} onClick={() => void signIn()}>
            {t('organise.sign-in')}
          </Button>
        )}
      </Group>
    </Page>
  );
}
