import { type Api, KEYS } from '@rt/web/console-kit';
import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';

/** Lets signed-in people pass; others go to the sign-in page and come back to `href` afterwards. */
export async function requireAccount(
  { api, client }: { readonly api: Api; readonly client: QueryClient },
  href: string,
): Promise<void> {
  const me = await client.ensureQueryData({ queryKey: KEYS.me, queryFn: () => api.call('GET /api/me') });
  if (me.account) return;
  const next = href.replace(/^\/console(?=\/|$)/, '');
  throw redirect({ to: '/sign-in' as string, search: next && next !== '/' ? { next } : {}, replace: true });
}
