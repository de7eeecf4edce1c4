import { Button } from '@mantine/core';
import type { AccountBody } from '@rt/contracts';
import { clockText, KEYS, problemOf, Section, useApi, useCommand, useMe, useSay } from '@rt/web/console-kit';

import { t } from '../words';
import classes from './emergency-access.module.css';

interface OpenAccess {
  readonly account: AccountBody;
  /** ISO 8601. */
  readonly until: string;
}

export function OpenAccessList({ accounts }: { readonly accounts: readonly AccountBody[] }) {
  const own = useMe().data?.account?.roles ?? [];
  const open = accounts.flatMap(openAccess);
  if (open.length === 0 || !own.some(({ role, expiresAt }) => role === 'org_admin' && expiresAt === undefined))
    return null;
  return (
    <Section title={t('organise.open-access')} lead={t('organise.open-access-lead')}>
      <ul className={classes['open']}>
        {open.map((one) => (
          <OpenAccessRow key={one.account.id} {...one} />
        ))}
      </ul>
    </Section>
  );
}

function openAccess(account: AccountBody): OpenAccess[] {
  const held = account.roles.find(({ expiresAt }) => expiresAt !== undefined);
  return held?.expiresAt === undefined ? [] : [{ account, until: held.expiresAt }];
}

function OpenAccessRow({ account: { id, displayName, email }, until }: OpenAccess) {
  const api = useApi();
  const say = useSay();
  const end = useCommand(
    () => api.call('DELETE /api/accounts/{accountId}/break-glass', { at: { accountId: id } }).then(() => true),
    [KEYS.accounts],
  );
  const press = async () => {
    if (await end.run()) say(t('organise.open-access-ended', { name: displayName }));
  };
  return (
    <li className={classes['row']}>
      <span className={classes['who']}>
        {t('organise.open-access-until', { name: displayName, email, time: clockText(until) })}
      </span>
      <Button
        variant="default"
        size="sm"
        loading={end.busy}
        aria-label={t('organise.open-access-end-of', { name: displayName })}
        onClick={() => void press()}
      >
        {t('organise.open-access-end')}
      </Button>
      {end.error ? <p role="alert">{problemOf(end.error).message}</p> : null}
    </li>
  );
}
