import { Badge, Button } from '@mantine/core';
import type { AccountBody } from '@rt/contracts';
import {
  clockText,
  type Column,
  DataList,
  DataTable,
  KEYS,
  Page,
  pageOf,
  Remote,
  useApi,
  useList,
  useMe,
  Waiting,
} from '@rt/web/console-kit';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { t } from '../words';
import { AccountDialogue } from './account-dialogue';
import { EmergencyAccess } from './emergency-access';
import { OpenAccessList } from './open-access';

export function AccountsPage() {
  const roles = useMe().data?.account?.roles;
  if (roles === undefined) return <Waiting />;
  if (roles.some(({ role }) => ADMINISTERS.has(role))) return <Accounts />;
  return (
    <Page title={t('organise.accounts')}>
      <p>{t('organise.accounts-not-yours')}</p>
    </Page>
  );
}

const ADMINISTERS: ReadonlySet<string> = new Set(['org_admin', 'platform_admin']);

function Accounts() {
  const api = useApi();
  const query = useQuery({ queryKey: KEYS.accounts, queryFn: () => api.call('GET /api/accounts') });
  const [editing, setEditing] = useState<AccountBody | 'new' | null>(null);
  return (
    <Page
      title={t('organise.accounts')}
      lead={t('organise.accounts-lead')}
      actions={<Button onClick={() => setEditing('new')}>{t('organise.add-account')}</Button>}
    >
      <Remote query={query}>
        {({ items }) => (
          <>
            <OpenAccessList accounts={items} />
            <AccountTable accounts={items} edit={setEditing} />
          </>
        )}
      </Remote>
      <EmergencyAccess />
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
  const list = useList();
  const columns: readonly Column<AccountBody>[] = [
    { heading: t('organise.name'), cell: (account) => account.displayName },
    { heading: t('organise.email'), cell: (account) => account.email },
    { heading: t('organise.roles'), cell: rolesText },
    { heading: t('organise.state'), cell: (account) => <AccountState account={account} /> },
    {
      heading: t('organise.acts'),
      cell: (account) => (
        <Button
          variant="default"
          size="xs"
          aria-label={t('organise.edit-of', { title: account.displayName })}
          onClick={() => edit(account)}
        >
          {t('organise.edit')}
        </Button>
      ),
    },
  ];
  return (
    <DataList label={t('organise.accounts')} list={list} source={pageOf(accounts, list.page)}>
      {(rows) => (
        <DataTable label={t('organise.accounts')} minWidth={680} columns={columns} rows={rows} keyOf={({ id }) => id} />
      )}
    </DataList>
  );
}

function rolesText({ roles }: AccountBody): string {
  const names = new Set(
    roles.map(({ role, expiresAt }) => {
      const name = t(`organise.role-${role}`);
      return expiresAt === undefined ? name : t('organise.role-until', { role: name, time: clockText(expiresAt) });
    }),
  );
  return names.size > 0 ? [...names].join(', ') : t('organise.no-role');
}

function AccountState({ account: { state } }: { readonly account: AccountBody }) {
  return (
    <Badge variant="light" radius="sm" color={state === 'active' ? 'success' : 'slate'}>
      {t(`organise.account-${state}`)}
    </Badge>
  );
}
