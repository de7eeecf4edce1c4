import type { RoundtableSummary } from '@rt/contracts';
import {
  type Column,
  DataList,
  DataTable,
  isEmpty,
  Nothing,
  Page,
  PageLink,
  pageOf,
  Remote,
  ruleLabel,
  StateBadge,
  stateLabel,
  useList,
  useMe,
  useRoundtables,
} from '@rt/web/console-kit';

import { mayPlan } from '../may-plan';
import { slotOf } from '../slot-of';
import { t } from '../words';
import { BeginLinks } from './begin-links';
import classes from './roundtables-page.module.css';

const STATES: readonly RoundtableSummary['state'][] = [
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
  const list = useList({ facets: { state: STATES } });
  const { state } = list.facets;
  const wanted = list.words.trim().toLowerCase();
  const found = items.filter(
    (item) =>
      (state === '' || item.state === state) &&
      [item.title, item.question, item.ref ?? '', item.place].join(' ').toLowerCase().includes(wanted),
  );
  const states = STATES.map((value) => ({ value, label: stateLabel(value) }));
  return (
    <DataList
      label={t('organise.roundtables')}
      list={list}
      source={pageOf(found, list.page, items.length)}
      search={t('organise.words-to-find')}
      facets={[
        {
          name: 'state',
          label: t('organise.state'),
          choices: [{ value: '', label: t('organise.all-states') }, ...states],
        },
      ]}
      count={(numbers) => t('organise.shown', numbers)}
    >
      {(rows) => (
        <DataTable
          label={t('organise.roundtables')}
          minWidth={760}
          columns={columns()}
          rows={rows}
          keyOf={({ id }) => id}
        />
      )}
    </DataList>
  );
}
