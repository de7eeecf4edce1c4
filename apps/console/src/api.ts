import type { Api } from '@rt/web/console-kit';
import { type Call, HttpClient, isRefused } from '@rt/web/data';

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
