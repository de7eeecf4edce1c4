import { Anchor } from '@mantine/core';
import type { PrivacyDetails } from '@rt/contracts';
import {
  type FieldError,
  type Form,
  FormFrame,
  KEYS,
  Page,
  Remote,
  Section,
  TextAreaField,
  TextField,
  useApi,
  useForm,
  useMe,
  useSay,
  Waiting,
} from '@rt/web/console-kit';
import { useQuery, useQueryClient } from '@tanstack/react-query';

import { LOOKS_LIKE_EMAIL } from '../sign-in/ask-form';
import { t } from '../words';
import { DefaultRuleSection } from './default-rule-section';
import { HeldWordsSection } from './held-words-section';
import { LanguageSection } from './language-section';

export function OrganisationPage() {
  const roles = useMe().data?.account?.roles;
  if (roles === undefined) return <Waiting />;
  const may = roles.some(({ role }) => role === 'org_admin');
  return (
    <Page title={t('organise.organisation-title')}>
      {may ? (
        <>
          <Privacy />
          <DefaultRuleSection />
          <HeldWordsSection />
          <LanguageSection />
        </>
      ) : (
        <p>{t('organise.organisation-not-yours')}</p>
      )}
    </Page>
  );
}

function Privacy() {
  const api = useApi();
  const query = useQuery({
    queryKey: KEYS.privacy,
    queryFn: () => api.call('GET /api/organisation/privacy'),
    // The form keeps what is typed; nothing is read anew behind it.
    refetchOnWindowFocus: false,
  });
  return (
    <Section title={t('organise.privacy-title')}>
      <p>{t('organise.privacy-lead')}</p>
      <Remote query={query}>{({ details }) => <PrivacyForm details={details} />}</Remote>
    </Section>
  );
}

const NOTHING: PrivacyDetails = { controllerName: '', contactEmail: '', lawfulBasis: '', retention: '' };

const SENTENCES = {
  controllerName: 'organise.enter-controller',
  contactEmail: 'organise.enter-email',
  lawfulBasis: 'organise.enter-basis',
  retention: 'organise.enter-retention',
} as const;

const FIELDS = ['controllerName', 'contactEmail', 'lawfulBasis', 'retention'] as const;

function check(values: PrivacyDetails): FieldError[] {
  const right = (field: (typeof FIELDS)[number]): boolean =>
    field === 'contactEmail' ? LOOKS_LIKE_EMAIL.test(values[field].trim()) : values[field].trim() !== '';
  return FIELDS.filter((field) => !right(field)).map((field) => ({ field, message: t(SENTENCES[field]) }));
}

function PrivacyForm({ details }: { readonly details: PrivacyDetails | null }) {
  const api = useApi();
  const client = useQueryClient();
  const say = useSay();
  const form = useForm<PrivacyDetails>({
    initial: details ?? NOTHING,
    check,
    save: async (values) => {
      const body = { ...values, contactEmail: values.contactEmail.trim() };
      client.setQueryData(KEYS.privacy, await api.call('PUT /api/organisation/privacy', { body }));
      say(t('organise.privacy-saved'));
    },
  });
  return (
    <FormFrame
      form={form}
      saveLabel={t('organise.save')}
      beside={<Anchor href="/privacy">{t('organise.privacy-page')}</Anchor>}
    >
      <PrivacyFields form={form} />
    </FormFrame>
  );
}

function PrivacyFields({ form }: { readonly form: Form<PrivacyDetails> }) {
  const { values, errorOf, set } = form;
  const of = (name: keyof PrivacyDetails) => ({
    name,
    value: values[name],
    error: errorOf(name),
    onChange: (value: string) => set(name, value),
  });
  return (
    <>
      <TextField
        label={t('organise.privacy-controller')}
        hint={t('organise.privacy-controller-hint')}
        {...of('controllerName')}
      />
      <TextField
        type="email"
        label={t('organise.privacy-contact')}
        hint={t('organise.privacy-contact-hint')}
        {...of('contactEmail')}
      />
      <TextAreaField
        rows={5}
        label={t('organise.privacy-basis')}
        hint={t('organise.privacy-basis-hint')}
        {...of('lawfulBasis')}
      />
      <TextAreaField
        rows={5}
        label={t('organise.privacy-retention')}
        hint={t('organise.privacy-retention-hint')}
        {...of('retention')}
      />
    </>
  );
}
