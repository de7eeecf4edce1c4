import type { CreateRoundtableRequest } from '@rt/contracts';
import {
  FormFrame,
  KEYS,
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

import { planningPlace } from '../may-plan';
import { t } from '../words';
import { basicsSentences, checkBasics } from './basics/basics-checks';
import { BasicsFields } from './basics/basics-fields';
import { formats } from './basics/formats';

/** The four questions that make a roundtable; everything else has a default. */
export function NewRoundtablePage() {
  const api = useApi();
  const go = useGo();
  const refresh = useRefresh();
  const sectors = useSectors();
  const account = useMe().data?.account ?? null;
  const form = useForm<CreateRoundtableRequest>({
    initial: { question: '', title: '', sectorIds: [], format: 'hybrid' },
    sentences: basicsSentences(),
    check: checkBasics,
    save: async (values) => {
      const made = await api.call('POST /api/roundtables', {
        body: { ...values, programmeId: planningPlace(account) },
      });
      void refresh([KEYS.roundtables]);
      // The form is clean only after this function: the page is left in the next turn.
      setTimeout(() => go(`/roundtables/${made.id}/plan`));
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
