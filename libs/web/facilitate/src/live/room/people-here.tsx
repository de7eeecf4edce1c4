import { Title } from '@mantine/core';
import type { GroupHere, PeopleHere as Here } from '@rt/contracts';
import { type Column, DataTable, KEYS, Remote, useApi } from '@rt/web/console-kit';
import { useQuery } from '@tanstack/react-query';

import { t } from '../../words';
import classes from '../live.module.css';

const LOOK_AGAIN_MS = 10_000;

export function PeopleHere({ roundtableId }: { readonly roundtableId: string }) {
  const api = useApi();
  const query = useQuery({
    queryKey: KEYS.groups(roundtableId),
    queryFn: () => api.call('GET /api/roundtables/{roundtableId}/attendees/groups', { at: { roundtableId } }),
    refetchInterval: LOOK_AGAIN_MS,
  });
  return (
    <section className={classes['block']} aria-labelledby="here">
      <Title order={3} size="h4" id="here">
        {t('facilitate.here')}
      </Title>
      <Remote query={query} rows={2}>
        {(here) => <Groups here={here} />}
      </Remote>
    </section>
  );
}

function Groups({ here }: { readonly here: Here }) {
  const lists = [
    { title: t('facilitate.here-types'), rows: here.types },
    { title: t('facilitate.here-places'), rows: here.places },
    { title: t('facilitate.here-ways'), rows: waysOf(here) },
  ].filter(({ rows }) => rows.length > 0);
  if (lists.length === 0) {
    return <p className={classes['muted']}>{t(here.exact ? 'facilitate.here-none' : 'facilitate.here-below-five')}</p>;
  }
  return (
    <>
      {here.exact ? null : <p className={classes['muted']}>{t('facilitate.here-by-fives')}</p>}
      {lists.map(({ title, rows }) => (
        <GroupTable key={title} title={title} rows={rows} exact={here.exact} />
      ))}
    </>
  );
}

function waysOf({ online, inRoom }: Here): GroupHere[] {
  if (online === 0) return [];
  return [
    { label: t('facilitate.here-online'), here: online },
    { label: t('facilitate.here-in-room'), here: inRoom },
  ];
}

interface GroupTableProps {
  readonly title: string;
  readonly rows: readonly GroupHere[];
  readonly exact: boolean;
}

function GroupTable({ title, rows, exact }: GroupTableProps) {
  const planned = rows.some(({ invited }) => invited);
  const columns: readonly Column<GroupHere>[] = [
    { heading: title, cell: ({ label }) => label },
    { heading: t('facilitate.here-count'), cell: ({ here }) => hereWords(here, exact) },
    ...(planned ? [{ heading: t('facilitate.here-invited'), cell: ({ invited = 0 }: GroupHere) => invited }] : []),
  ];
  return <DataTable label={title} minWidth={240} columns={columns} rows={rows} keyOf={({ label }) => label} />;
}

function hereWords(here: number, exact: boolean): string | number {
  if (exact) return here;
  return here === 0 ? t('facilitate.here-few') : t('facilitate.here-at-least', { count: here });
}
