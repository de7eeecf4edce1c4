import { Table } from '@mantine/core';
import type { RoundtableSummary } from '@rt/contracts';
import {
  ButtonLink,
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
} from '@rt/web/desk';
import { useState } from 'react';
import { mayPlan } from '../may-plan';
import { ScrollRegion } from '../scroll-region';
import { slotOf } from '../slot-of';
import { t } from '../words';
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

/** Every roundtable that the person may see. */
export function RoundtablesPage() {
  const me = useMe().data;
  const query = useRoundtables();
  const plans = mayPlan(me?.account ?? null);
  const create = plans ? <ButtonLink to="/roundtables/new">{t('organise.new-roundtable')}</ButtonLink> : null;
  return (
    <Page title={t('organise.roundtables')} actions={create} wide>
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
      <ScrollRegion label={t('organise.roundtables')} minWidth={760}>
        <RoundtableTable items={shown} />
      </ScrollRegion>
    </>
  );
}

function RoundtableTable({ items }: { readonly items: readonly RoundtableSummary[] }) {
  return (
    <Table verticalSpacing="sm" highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('organise.roundtable')}</Table.Th>
          <Table.Th>{t('organise.when')}</Table.Th>
          <Table.Th>{t('organise.place')}</Table.Th>
          <Table.Th>{t('organise.rule')}</Table.Th>
          <Table.Th>{t('organise.state')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map((item) => (
          <Table.Tr key={item.id}>
            <Table.Th scope="row" className={classes['name']}>
              <PageLink to={`/roundtables/${item.id}/plan`}>{item.title}</PageLink>
              {item.ref ? <span className={classes['ref']}>{item.ref}</span> : null}
            </Table.Th>
            <Table.Td>{slotOf(item) ?? t('organise.no-date')}</Table.Td>
            <Table.Td>{item.place}</Table.Td>
            <Table.Td>{ruleLabel(item.rule)}</Table.Td>
            <Table.Td>
              <StateBadge state={item.state} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
