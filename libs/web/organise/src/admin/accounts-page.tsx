import { Badge, Button, Table } from '@mantine/core';
import type { AccountBody, AccountList } from '@rt/contracts';
import { KEYS, Page, Remote, useApi } from '@rt/web/desk';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ScrollRegion } from '../scroll-region';
import { t } from '../words';
import { AccountDialogue } from './account-dialogue';

/** Accounts of the console and their roles. */
export function AccountsPage() {
  const api = useApi();
  const query = useQuery({ queryKey: KEYS.accounts, queryFn: () => api.get<AccountList>('/accounts') });
  const [editing, setEditing] = useState<AccountBody | 'new' | null>(null);
  return (
    <Page
      title={t('organise.accounts')}
      lead={t('organise.accounts-lead')}
      actions={<Button onClick={() => setEditing('new')}>{t('organise.add-account')}</Button>}
      wide
    >
      <Remote query={query}>{({ items }) => <AccountTable accounts={items} edit={setEditing} />}</Remote>
      {editing === null ? null : (
        <AccountDialogue account={editing === 'new' ? null : editing} close={() => setEditing(null)} />
      )}
    </Page>
  );
}

interface AccountTableProps {
  readonly accounts: readonly AccountBody[];
  edit(account: AccountBody): void;
}

function AccountTable({ accounts, edit }: AccountTableProps) {
  return (
    <ScrollRegion label={t('organise.accounts')} minWidth={680}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('organise.name')}</Table.Th>
            <Table.Th>{t('organise.email')}</Table.Th>
            <Table.Th>{t('organise.roles')}</Table.Th>
            <Table.Th>{t('organise.state')}</Table.Th>
            <Table.Th>{t('organise.acts')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {accounts.map((account) => (
            <Table.Tr key={account.id}>
              <Table.Th scope="row">{account.displayName}</Table.Th>
              <Table.Td miw="16rem">{account.email}</Table.Td>
              <Table.Td>{account.roles.map(({ role }) => t(`organise.role-${role}`)).join(', ')}</Table.Td>
              <Table.Td>
                <Badge variant="light" radius="sm" color={account.state === 'active' ? 'success' : 'slate'}>
                  {t(`organise.account-${account.state}`)}
                </Badge>
              </Table.Td>
              <Table.Td>
                <Button
                  variant="default"
                  size="xs"
                  aria-label={t('organise.edit-of', { title: account.displayName })}
                  onClick={() => edit(account)}
                >
                  {t('organise.edit')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}
