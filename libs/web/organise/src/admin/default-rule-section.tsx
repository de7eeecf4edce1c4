import type { OrganisationRule } from '@rt/contracts';
import { RULES } from '@rt/domain/attribution';
import { FormFrame, KEYS, RadioField, Remote, Section, useApi, useForm, useSay } from '@rt/web/console-kit';
import { ruleText } from '@rt/words';
import { useQuery, useQueryClient } from '@tanstack/react-query';

import { t } from '../words';

export function DefaultRuleSection() {
  const api = useApi();
  const query = useQuery({
    queryKey: KEYS.defaultRule,
    queryFn: () => api.call('GET /api/organisation/rule'),
    refetchOnWindowFocus: false,
  });
  return (
    <Section title={t('organise.default-rule-title')}>
      <p>{t('organise.default-rule-lead')}</p>
      <Remote query={query}>{(stands) => <DefaultRuleForm stands={stands} />}</Remote>
    </Section>
  );
}

function DefaultRuleForm({ stands }: { readonly stands: OrganisationRule }) {
  const api = useApi();
  const client = useQueryClient();
  const say = useSay();
  const form = useForm<OrganisationRule>({
    initial: stands,
    check: () => [],
    save: async (body) => {
      client.setQueryData(KEYS.defaultRule, await api.call('PUT /api/organisation/rule', { body }));
      say(t('organise.default-rule-saved'));
    },
  });
  return (
    <FormFrame form={form} saveLabel={t('organise.default-rule-save')}>
      <RadioField
        name="rule"
        label={t('organise.default-rule-label')}
        value={form.values.rule}
        error={form.errorOf('rule')}
        choices={RULES.map((rule) => ({ value: rule, label: ruleText(rule).title, hint: ruleText(rule).meaning }))}
        onChange={(rule) => form.set('rule', rule)}
      />
    </FormFrame>
  );
}
