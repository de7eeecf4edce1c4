import type { AccountBody, DemoSignIn } from '@rt/contracts';

type DemoRole = DemoSignIn['role'];

const STORED_AS = 'rt-demo-role';

/** Keeps which demo door was taken last, since organiser and reviewer have the same role. */
export function rememberDemoRole(role: DemoRole): void {
  try {
    localStorage.setItem(STORED_AS, role);
  } catch {
    // Without storage the marks of the demo bar follow from the roles alone.
  }
}

/** The demo role of an account, or null for an account that no demo door leads to. */
export function demoRoleOf(account: AccountBody): DemoRole | null {
  const roles = new Set<string>(account.roles.map((grant) => grant.role));
  if (/reviewer/i.test(account.email) || /reviewer/i.test(account.displayName)) return 'reviewer';
  if (roles.has('note_taker') && !roles.has('organiser')) return 'note_taker';
  if (!roles.has('organiser')) return null;
  return readStored() === 'reviewer' ? 'reviewer' : 'organiser';
}

function readStored(): string | null {
  try {
    return localStorage.getItem(STORED_AS);
  } catch {
    return null;
  }
}
