import type { RoundtableSummary } from '@rt/contracts';
import { isEmpty, Nothing, Page, Remote, Section, useMe, useRoundtables } from '@rt/web/console-kit';

import { mayPlan } from '../may-plan';
import { t } from '../words';
import { BeginLinks } from './begin-links';
import { RoundtableCards } from './roundtable-cards';
import { sortForToday } from './sort-for-today';

export function TodayPage() {
  const me = useMe().data;
  const query = useRoundtables();
  const plans = mayPlan(me?.account ?? null);
  return (
    <Page title={t('organise.today')} actions={plans && !isEmpty(query) ? <BeginLinks /> : null}>
      <Remote query={query} rows={5}>
        {({ items }) => (items.length === 0 ? <FirstSteps plans={plans} /> : <Groups items={items} />)}
      </Remote>
    </Page>
  );
}

function Groups({ items }: { readonly items: readonly RoundtableSummary[] }) {
  const { live, waiting, next, drafts, recent } = sortForToday(items);
  return (
    <>
      <Group title={t('organise.live-now')} items={live} part="live" />
      <Group title={t('organise.needs-you')} lead={t('organise.needs-you-lead')} items={waiting} part="review" />
      <Group title={t('organise.next')} items={next} part="live" empty={t('organise.none-scheduled')} />
      <Group title={t('organise.drafts')} items={drafts} part="plan" />
      <Group title={t('organise.recent')} items={recent} part="outputs" />
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly lead?: string;
  readonly items: readonly RoundtableSummary[];
  readonly part: string;
  readonly empty?: string;
}

function Group({ title, lead, items, part, empty }: GroupProps) {
  if (items.length === 0 && !empty) return null;
  return (
    <Section title={title} {...(lead ? { lead } : {})}>
      {items.length === 0 ? <p>{empty}</p> : <RoundtableCards items={items} part={part} />}
    </Section>
  );
}

function FirstSteps({ plans }: { readonly plans: boolean }) {
  return (
    <Nothing title={t('organise.first-steps-title')} action={plans ? <BeginLinks /> : undefined}>
      {plans ? t('organise.first-steps') : t('organise.first-steps-others')}
    </Nothing>
  );
}
