import type { AccountBody } from '@rt/contracts';
import { type DemoRole, demoRoleOf, readDemoRole, useApi, useCommand } from '@rt/web/console-kit';
import { useEffect, useRef } from 'react';

/** `?as=organiser`: `enter` signs in, `pass` keeps the account, null asks. A link never leaves a real account. */
export function entryFor(account: Pick<AccountBody, 'email'> | null, wanted: DemoRole | null): 'enter' | 'pass' | null {
  if (wanted === null) return null;
  if (account === null) return 'enter';
  const current = demoRoleOf(account);
  return current === null || current === wanted ? 'pass' : 'enter';
}

interface DemoEntry {
  readonly account: AccountBody | null;
  readonly as: string | undefined;
  signedIn(): Promise<void>;
}

/** Enters the demo: by a button, or at once where the address names the person (`under way` until it is done). */
export function useDemoEntry({ account, as, signedIn }: DemoEntry) {
  const api = useApi();
  const command = useCommand((role: DemoRole) => api.call('POST /api/sign-in/demo', { body: { role } }));
  const wanted = readDemoRole(as);
  const entry = entryFor(account, wanted);
  const begun = useRef(false);

  const enter = async (role: DemoRole) => {
    if (await command.run(role)) await signedIn();
  };

  useEffect(() => {
    if (entry === null || wanted === null || begun.current) return;
    begun.current = true;
    void (entry === 'enter' ? enter(wanted) : signedIn());
  });

  return { enter, busy: command.busy, error: command.error, underWay: entry !== null && !command.error };
}
