import type { OrganisationLanguageBody } from '@rt/contracts';
import { FormFrame, KEYS, Remote, Section, SelectField, useApi, useForm, useSay } from '@rt/web/console-kit';
import { localeName } from '@rt/words';
import { useQuery, useQueryClient } from '@tanstack/react-query';

import { t } from '../words';

export function LanguageSection() {
  const api = useApi();
  const query = useQuery({
    queryKey: KEYS.language,
    queryFn: () => api.call('GET /api/organisation/language'),
    refetchOnWindowFocus: false,
  });
  return (
    <Section title={t('organise.language-title')}>
      <p>{t('organise.language-lead')}</p>
      <Remote query={query}>
        {(language) =>
          language.installed.length > 1 ? (
            <LanguageForm language={language} />
          ) : (
            <p>{t('organise.language-only', { language: localeName(language.locale) })}</p>
          )
        }
      </Remote>
    </Section>
  );
}

function LanguageForm({ language: { locale, installed } }: { readonly language: OrganisationLanguageBody }) {
  const api = useApi();
  const client = useQueryClient();
  const say = useSay();
  const form = useForm({
    initial: { locale },
    check: () => [],
    save: async (body) => {
      client.setQueryData(KEYS.language, await api.call('PUT /api/organisation/language', { body }));
      say(t('organise.language-saved'));
    },
  });
  return (
    <FormFrame form={form} saveLabel={t('organise.language-save')}>
      <SelectField
        name="locale"
        label={t('organise.language-label')}
        hint={t('organise.language-hint')}
        value={form.values.locale}
        error={form.errorOf('locale')}
        choices={installed.map((value) => ({ value, label: localeName(value) }))}
        onChange={(value) => form.set('locale', value)}
      />
    </FormFrame>
  );
}
