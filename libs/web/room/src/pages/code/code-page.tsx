import { latinDigits } from '@rt/domain/text';
import { Button, Field } from '@rt/web/ui';
import type { FormEvent } from 'react';
import { useEffect, useState } from 'react';

import { ErrorList } from '../../error-list';
import { Page, PageTitle } from '../../page';
import { navigate } from '../../router';
import { t as room } from '../../words';
import { KeptPlaces } from './kept-places';
import { t } from './words';

/** The first page for somebody without a link: the code from the screen. */
export function CodePage({ wrong }: { readonly wrong?: string }) {
  const [code, setCode] = useState('');
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>(wrong ? { code: wrong } : {});
  useEffect(() => {
    // An address whose code was typed in the digits of another script.
    const path = decodeURIComponent(location.pathname);
    const latin = latinDigits(path);
    if (latin !== path) navigate(latin + location.search, { replace: true });
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const digits = latinDigits(code).replace(/\D/g, '');
    // The mark of the address in a chat stays: the code in it may have been wrong.
    if (digits.length === 8) navigate(`/j/${digits}${location.search}`);
    else setProblems({ code: t('code.error') });
  };

  return (
    <Page>
      <PageTitle pageKey="code">{room('room.code-title')}</PageTitle>
      <KeptPlaces />
      <form className="room__stack" noValidate onSubmit={submit}>
        <ErrorList problems={problems} />
        <Field
          id="code"
          label={t('code.label')}
          hint={t('code.hint')}
          error={problems['code']}
          value={code}
          inputMode="numeric"
          autoComplete="off"
          onInput={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit" wide>
          {t('code.go')}
        </Button>
        <p className="room__muted">{t('code.no-account')}</p>
      </form>
    </Page>
  );
}
