import type { RunSessionNowRequest } from '@rt/contracts';
import { LIMITS } from '@rt/contracts/plain';
import { checkText } from '@rt/domain/text';
import {
  type FieldError,
  FormFrame,
  KEYS,
  opId,
  Page,
  PageLink,
  TextField,
  useApi,
  useForm,
  useGo,
  useMe,
  useRefresh,
} from '@rt/web/console-kit';
import { checkSentence } from '@rt/words';
import { useState } from 'react';

import { planningPlace } from '../may-plan';
import { t } from '../words';

type Values = Pick<RunSessionNowRequest, 'title'>;

/** A session without a plan: its title is enough, and people can join it at once. */
export function RunNowPage() {
  const api = useApi();
  const go = useGo();
  const refresh = useRefresh();
  const account = useMe().data?.account ?? null;
  // One id for as long as the page stands: a second press asks for the same session.
  const [once] = useState(opId);
  const form = useForm<Values>({
    initial: { title: '' },
    sentences: { title: t('organise.enter-run-now-title') },
    check: checkTitle,
    save: async ({ title }) => {
      const body = { opId: once, title, programmeId: planningPlace(account) };
      const { roundtableId } = await api.call('POST /api/sessions', { body });
      void refresh([KEYS.roundtables]);
      return () => go(`/roundtables/${roundtableId}/live`);
    },
  });
  return (
    <Page title={t('organise.run-now')} lead={t('organise.run-now-lead')}>
      <FormFrame
        form={form}
        saveLabel={t('organise.run-now-start')}
        beside={<PageLink to="/">{t('organise.cancel')}</PageLink>}
      >
        <TextField
          name="title"
          label={t('organise.run-now-title')}
          hint={t('organise.run-now-title-hint')}
          value={form.values.title}
          error={form.errorOf('title')}
          onChange={(title) => form.set('title', title)}
        />
      </FormFrame>
    </Page>
  );
}

function checkTitle({ title }: Values): FieldError[] {
  if (title.trim() === '') return [{ field: 'title', message: t('organise.enter-run-now-title') }];
  const checked = checkText(title, { field: 'title', ...LIMITS.title });
  return checked.ok ? [] : [{ field: 'title', message: checkSentence(checked) }];
}
