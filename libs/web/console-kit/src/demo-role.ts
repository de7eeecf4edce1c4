import type { AccountBody, DemoSignInRequest } from '@rt/contracts';

/** One of the demo's three people. */
export type DemoRole = DemoSignInRequest['role'];

/** The demo's people in the order of their buttons. */
export const DEMO_ROLES: readonly DemoRole[] = ['organiser', 'note_taker', 'reviewer'];

/** Organiser and reviewer have the same rights, so only their addresses distinguish them. Null for other accounts. */
export function demoRoleOf({ email }: Pick<AccountBody, 'email'>): DemoRole | null {
  return DEMO_ROLES.find((role) => email === `${role.replace('_', '-')}@demo.invalid`) ?? null;
}

/** The demo's person that an address asks for (`?as=organiser`); null for anything else. */
export function readDemoRole(text: string | undefined): DemoRole | null {
  return DEMO_ROLES.find((role) => role === text) ?? null;
}
