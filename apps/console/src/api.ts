import { HttpClient, isRefused } from '@rt/web/data';
import type { Api } from '@rt/web/desk';

/** The way to the server for every screen. `signedOut` is told when the server no longer knows who we are. */
export function makeApi(signedOut: () => void): Api {
  const http = new HttpClient();
  const watch = async <T>(call: Promise<T>): Promise<T> => {
    try {
      return await call;
    } catch (error) {
      if (isRefused(error, 'not-signed-in')) signedOut();
      throw error;
    }
  };
  return {
    get: (path) => watch(http.get(`/api${path}`)),
    post: (path, body) => watch(http.post(`/api${path}`, body)),
    put: (path, body) => watch(http.put(`/api${path}`, body)),
    patch: (path, body) => watch(http.patch(`/api${path}`, body)),
    remove: (path) => watch(http.delete(`/api${path}`)),
  };
}
