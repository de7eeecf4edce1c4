import type { CreateRoundtableRequest, RoundtableBody } from '@rt/contracts';
import {
  FormFrame,
  KEYS,
  opId,
  Page,
  PageLink,
  RadioField,
  Remote,
  useApi,
  useForm,
  useGo,
  useMe,
  useRefresh,
  useSectors,
} from '@rt/web/console-kit';
import { useRef } from 'react';

import { planningPlace } from '../may-plan';
import { t } from '../words';
import { basicsSentences, checkBasics } from './basics/basics-checks';
import { BasicsFields } from './basics/basics-fields';
import { formats } from './basics/formats';

type Values = Pick<CreateRoundtableRequest, 'question' | 'title' | 'sectorIds' | 'format'>;

/** Makes one draft however often it is sent; a stored earlier try takes what was typed last. */
function useMaking() {
  const { call } = useApi();
  const account = useMe().data?.account ?? null;
  const first = useRef<{ readonly opId: string; readonly values: Values } | null>(null);
  return async (values: Values): Promise<RoundtableBody> => {
    first.current ??= { opId: opId(), values };
    const body = { ...values, opId: first.current.opId, programmeId: planningPlace(account) };
    const made = await call('POST /api/roundtables', { body });
    if (JSON.stringify(first.current.values) === JSON.stringify(values)) return made;
    const at = { roundtableId: made.id };
    return call('PATCH /api/roundtables/{roundtableId}', { at, body: { version: made.version, ...values } });
  };
}

/** The four questions that make a roundtable; everything else has a default. */
export function NewRoundtablePage() {
  const go = useGo();
  const refresh = useRefresh();
  const sectors = useSectors();
  const make = useMaking();
  const form = useForm<Values>({
    initial: { question: '', title: '', sectorIds: [], format: 'hybrid' },
    sentences: basicsSentences(),
    check: checkBasics,
    save: async (values) => {
      const made = await make(values);
      void refresh([KEYS.roundtables]);
      return () => go(`/roundtables/${made.id}/plan`);
    },
  });
  return (
    <Page title={t('organise.new-roundtable')} lead={t('organise.new-lead')}>
      <Remote query={sectors}>
        {({ items }) => (
          <FormFrame
            form={form}
            saveLabel={t('organise.make-draft')}
            beside={<PageLink to="/roundtables">{t('organise.cancel')}</PageLink>}
          >
            <BasicsFields form={form} sectors={items} />
            <RadioField
              name="format"
              label={t('organise.format')}
              value={form.values.format}
              error={form.errorOf('format')}
              choices={formats()}
              onChange={(format) => form.set('format', format)}
            />
          </FormFrame>
        )}
      </Remote>
    </Page>
  );
}
