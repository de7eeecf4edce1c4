import { Button, type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import type { AccountBody } from '@rt/contracts';
import { problemOf, useGo, useSay } from '@rt/web/console-kit';

import { t } from '../words';
import classes from './frame.module.css';
import { useAccountActs } from './use-account-acts';

const SCHEMES: readonly MantineColorScheme[] = ['light', 'dark', 'auto'];

interface AccountMenuProps {
  readonly account: AccountBody;
  /** On narrow screens it stands with the navigation and opens with it. */
  readonly open: boolean;
}

/** Who is signed in; light or dark; the ways out. */
export function AccountMenu({ account, open }: AccountMenuProps) {
  const acts = useAccountActs();
  const go = useGo();
  const say = useSay();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const leave = (act: () => Promise<void>) => () => void act().catch((error: unknown) => say(problemOf(error).message));
  return (
    <div className={classes['who']} data-open={open}>
      <Menu position="bottom-end" width={260} returnFocus>
        <Menu.Target>
          <Button variant="default">{account.displayName}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{account.email}</Menu.Label>
          <Menu.Label>{roleNames(account)}</Menu.Label>
          <Menu.Divider />
          <Menu.RadioGroup value={colorScheme} onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}>
            {SCHEMES.map((scheme) => (
              <Menu.RadioItem key={scheme} value={scheme} closeMenuOnClick>
                {t(`console.scheme-${scheme}`)}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
          <Menu.Divider />
          <Menu.Item onClick={() => go('/sign-ins')}>{t('console.sign-ins')}</Menu.Item>
          <Menu.Item onClick={leave(acts.signOut)}>{t('console.sign-out')}</Menu.Item>
          <Menu.Item onClick={leave(acts.signOutEverywhere)}>{t('console.sign-out-everywhere')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

function roleNames(account: AccountBody): string {
  const names = new Set(account.roles.map((grant) => t(`console.role-${grant.role}`)));
  return names.size > 0 ? [...names].join(', ') : t('console.no-role');
}
