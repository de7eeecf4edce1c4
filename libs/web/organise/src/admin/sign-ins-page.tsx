import { Table } from '@mantine/core';
import type { SignInList } from '@rt/contracts';
import { Page, Remote, useApi } from '@rt/web/desk';
import { useQuery } from '@tanstack/react-query';
import { ScrollRegion } from '../scroll-region';
import { t } from '../words';

function whenText(iso: string): string {
  return new Date(iso).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
}

/** Where the account is signed in; the menu of the account signs out everywhere. */
export function SignInsPage() {
  const api = useApi();
  const query = useQuery({ queryKey: ['sign-ins'], queryFn: () => api.get<SignInList>('/me/sign-ins') });
  return (
    <Page title={t('organise.sign-ins')} lead={t('organise.sign-ins-lead')}>
      <Remote query={query} rows={3}>
        {({ items }) => (
          <ScrollRegion label={t('organise.sign-ins')} minWidth={460}>
            <Table verticalSpacing="sm">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('organise.signed-in-at')}</Table.Th>
                  <Table.Th>{t('organise.last-used')}</Table.Th>
                  <Table.Th>{t('organise.this-one')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map((row) => (
                  <Table.Tr key={row.id}>
                    <Table.Td>{whenText(row.createdAt)}</Table.Td>
                    <Table.Td>{whenText(row.lastUsedAt)}</Table.Td>
                    <Table.Td>{row.current ? t('organise.this-browser') : t('organise.other-browser')}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ScrollRegion>
        )}
      </Remote>
    </Page>
  );
}
