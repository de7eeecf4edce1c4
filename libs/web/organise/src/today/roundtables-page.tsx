import type { RoundtableSummary } from '@rt/contracts';
import {
  type Column,
  DataTable,
  isEmpty,
  Nothing,
  Page,
  PageLink,
  Remote,
  ruleLabel,
  SelectField,
  StateBadge,
  stateLabel,
  TextField,
  useMe,
  useRoundtables,
} from '@rt/web/console-kit';
import { useState } from 'react';

import { mayPlan } from '../may-plan';
import { slotOf } from '../slot-of';
import { t } from '../words';
import { BeginLinks } from './begin-links';
import classes from './roundtables-page.module.css';

type StateFilter = RoundtableSummary['state'] | 'all';

const STATES: readonly StateFilter[] = [
  'all',
  'live',
  'scheduled',
  'draft',
  'closed',
  'published',
  'cancelled',
  'withdrawn',
];

const columns = (): readonly Column<RoundtableSummary>[] => [
  {
    heading: t('organise.roundtable'),
    cell: (item) => (
      <div className={classes['name']}>
        <PageLink to={`/roundtables/${item.id}/plan`}>{item.title}</PageLink>
        {item.ref ? <span className={classes['ref']}>{item.ref}</span> : null}
      </div>
    ),
  },
  { heading: t('organise.when'), cell: (item) => slotOf(item) ?? t('organise.no-date') },
  { heading: t('organise.place'), cell: (item) => item.place },
  { heading: t('organise.rule'), cell: (item) => ruleLabel(item.rule) },
  { heading: t('organise.state'), cell: (item) => <StateBadge state={item.state} /> },
];

/** Every roundtable that the person may see. */
export function RoundtablesPage() {
  const me = useMe().data;
  const query = useRoundtables();
  const plans = mayPlan(me?.account ?? null);
  const create = plans ? <BeginLinks /> : null;
  return (
    <Page title={t('organise.roundtables')} actions={isEmpty(query) ? null : create}>
      <Remote query={query} rows={6}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title={t('organise.no-roundtables')} action={create} />
          ) : (
            <FilteredTable items={items} />
          )
        }
      </Remote>
    </Page>
  );
}

function FilteredTable({ items }: { readonly items: readonly RoundtableSummary[] }) {
  const [words, setWords] = useState('');
  const [state, setState] = useState<StateFilter>('all');
  const wanted = words.trim().toLowerCase();
  const shown = items.filter(
    (item) =>
      (state === 'all' || item.state === state) &&
      [item.title, item.question, item.ref ?? '', item.place].join(' ').toLowerCase().includes(wanted),
  );
  return (
    <>
      <div className={classes['filters']} role="search" aria-label={t('organise.filter')}>
        <TextField name="words" label={t('organise.words-to-find')} value={words} onChange={setWords} maw="24rem" />
        <SelectField<StateFilter>
          name="state"
          label={t('organise.state')}
          value={state}
          choices={STATES.map((value) => ({
            value,
            label: value === 'all' ? t('organise.all-states') : stateLabel(value),
          }))}
          onChange={setState}
        />
      </div>
      <p role="status">{t('organise.shown', { shown: shown.length, all: items.length })}</p>
      <DataTable
        label={t('organise.roundtables')}
        minWidth={760}
        columns={columns()}
        rows={shown}
        keyOf={({ id }) => id}
      />
    </>
  );
}
