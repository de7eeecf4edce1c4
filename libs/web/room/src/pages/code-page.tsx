import { Button, Field } from '@rt/web/ui';
import type { FormEvent } from 'react';
import { useState } from 'react';

import { ErrorList } from '../error-list';
import { Page, PageTitle } from '../page';
import { navigate } from '../router';
import { t } from '../words';

/** The first page for somebody without a link: the code from the screen. */
export function CodePage({ wrong }: { readonly wrong?: string }) {
  const [code, setCode] = useState('');
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>(wrong ? { code: wrong } : {});
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const digits = code.replace(/\D/g, '');
    if (digits.length === 8) navigate(`/j/${digits}`);
    else setProblems({ code: t('room.code-error') });
  };

  return (
    <Page>
      <form className="room__stack" noValidate onSubmit={submit}>
        <PageTitle pageKey="code">{t('room.code-title')}</PageTitle>
        <ErrorList problems={problems} />
        <Field
          id="code"
          label={t('room.code-label')}
          hint={t('room.code-hint')}
          error={problems['code']}
          value={code}
          inputMode="numeric"
          autoComplete="off"
          onInput={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit" wide>
          {t('room.code-go')}
        </Button>
        <p className="room__muted">{t('room.code-no-account')}</p>
      </form>
    </Page>
  );
}
