import { type DemoRole, useApi, useGo } from '@rt/web/console-kit';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';

interface AccountActs {
  signOut(): Promise<void>;
  signOutEverywhere(): Promise<void>;
  /** Signs in as another of the demo's accounts and stays on the page. */
  become(role: DemoRole): Promise<void>;
}

export function useAccountActs(): AccountActs {
  const api = useApi();
  const client = useQueryClient();
  const router = useRouter();
  const go = useGo();

  const leave = async (route: 'POST /api/sign-out' | 'POST /api/sign-out/everywhere') => {
    await api.call(route);
    client.clear();
    go('/sign-in');
  };

  return {
    signOut: () => leave('POST /api/sign-out'),
    signOutEverywhere: () => leave('POST /api/sign-out/everywhere'),
    become: async (role) => {
      await api.call('POST /api/sign-in/demo', { body: { role } });
      await client.resetQueries();
      await router.invalidate();
    },
  };
}
