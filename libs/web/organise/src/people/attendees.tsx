import type { AttendeeList, AttendeeRow, RoundtableBody } from '@rt/contracts';
import { type Column, DataList, DataTable, KEYS, pageOf, Remote, Section, useApi, useList } from '@rt/web/console-kit';
import { useQuery } from '@tanstack/react-query';

import { t } from '../words';

const LOOK_AGAIN_MS = 10_000;
const HELD: ReadonlySet<RoundtableBody['state']> = new Set(['live', 'closed', 'published', 'withdrawn']);

/** Who is or was in the room, once the session has started; looked at again while it runs. */
export function Attendees({ roundtable: { id, state } }: { readonly roundtable: RoundtableBody }) {
  const api = useApi();
  const query = useQuery({
    queryKey: KEYS.attendees(id),
    queryFn: () => api.call('GET /api/roundtables/{roundtableId}/attendees', { at: { roundtableId: id } }),
    enabled: HELD.has(state),
    refetchInterval: state === 'live' ? LOOK_AGAIN_MS : false,
  });
  if (!HELD.has(state)) return null;
  return (
    <Section title={t('organise.in-the-room')} lead={t('organise.in-the-room-lead')}>
      <Remote query={query} rows={2}>
        {({ items, unnamed }) => (
          <>
            {items.length > 0 ? <Named items={items} /> : null}
            <p>{t(items.length > 0 ? 'organise.room-unnamed-besides' : 'organise.room-unnamed', { count: unnamed })}</p>
          </>
        )}
      </Remote>
    </Section>
  );
}

function Named({ items }: Pick<AttendeeList, 'items'>) {
  const list = useList({ prefix: 'room-' });
  const columns: readonly Column<AttendeeRow>[] = [
    { heading: t('organise.name'), cell: (row) => row.fullName },
    { heading: t('organise.organisation'), cell: (row) => row.organisationName },
    {
      heading: t('organise.joined-by'),
      cell: (row) => t(row.invited ? 'organise.joined-by-link' : 'organise.joined-by-code'),
    },
  ];
  return (
    <DataList label={t('organise.in-the-room')} list={list} source={pageOf(items, list.page)}>
      {(rows) => (
        <DataTable
          label={t('organise.in-the-room')}
          minWidth={480}
          columns={columns}
          rows={rows}
          // Two people may have the same name, and no other value distinguishes them.
          keyOf={(row) => String(items.indexOf(row))}
        />
      )}
    </DataList>
  );
}
