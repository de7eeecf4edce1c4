import type { Api } from '@rt/web/console-kit';
import { type Call, HttpClient, isRefused } from '@rt/web/data';

/** The way to the server for every screen. `signedOut` is told when the server no longer knows who we are. */
export function makeApi(signedOut: () => void): Api {
  const http = new HttpClient({ large: true });
  const call: Call = async (route, ...sent) => {
    try {
      return await http.call(route, ...sent);
    } catch (error) {
      if (isRefused(error, 'not-signed-in')) signedOut();
      throw error;
    }
  };
  return { call };
}
