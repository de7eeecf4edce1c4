import { Button, Menu } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { PlainLink, useMe } from '@rt/web/console-kit';
import { useLocation } from '@tanstack/react-router';

import { t } from '../words';
import { entriesFor } from './main-menu';
import { partsOf } from './parts';
import classes from './roundtable-frame.module.css';

export function PagesMenu({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const me = useMe().data;
  const path = useLocation().pathname;
  const parts = partsOf(roundtable, path).filter(({ isShown }) => !isShown);
  return (
    <Menu position="bottom-start" width={300} returnFocus>
      <Menu.Target>
        <Button variant="default" className={classes['waysButton']} aria-label={t('console.ways')}>
          <BarsIcon />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label className={classes['waysName']}>{roundtable.title}</Menu.Label>
        {parts.map(({ name, label, to }) => (
          <Menu.Item key={name} component={PlainLink} to={to}>
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {me
          ? entriesFor(me).map(({ to, label }) => (
              <Menu.Item key={to} component={PlainLink} to={to}>
                {label}
              </Menu.Item>
            ))
          : null}
      </Menu.Dropdown>
    </Menu>
  );
}

function BarsIcon() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d="M2 5h16M2 10h16M2 15h16" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
