import type { SignInList } from '@rt/contracts';
import { type Column, DataList, DataTable, Page, pageOf, Remote, useApi, useList } from '@rt/web/console-kit';
import { useQuery } from '@tanstack/react-query';

import { t } from '../words';
import { whenText } from './when-text';

const columns = (): readonly Column<SignInList['items'][number]>[] => [
  { heading: t('organise.signed-in-at'), cell: (row) => whenText(row.createdAt) },
  { heading: t('organise.last-used'), cell: (row) => whenText(row.lastUsedAt) },
  {
    heading: t('organise.this-one'),
    cell: (row) => t(row.current ? 'organise.this-browser' : 'organise.other-browser'),
  },
];

/** Where the account is signed in; the menu of the account signs out everywhere. */
export function SignInsPage() {
  const api = useApi();
  const query = useQuery({ queryKey: ['sign-ins'], queryFn: () => api.call('GET /api/me/sign-ins') });
  const list = useList();
  return (
    <Page title={t('organise.sign-ins')} lead={t('organise.sign-ins-lead')}>
      <Remote query={query} rows={3}>
        {({ items }) => (
          <DataList label={t('organise.sign-ins')} list={list} source={pageOf(items, list.page)}>
            {(rows) => (
              <DataTable
                label={t('organise.sign-ins')}
                minWidth={460}
                columns={columns()}
                rows={rows}
                keyOf={({ id }) => id}
              />
            )}
          </DataList>
        )}
      </Remote>
    </Page>
  );
}
