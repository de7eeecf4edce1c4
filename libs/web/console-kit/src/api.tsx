import type { Call } from '@rt/web/data';
import { createContext, type ReactNode, useContext } from 'react';

/** The way to the server as screens see it: one call by the name of a route; a refusal is thrown (see `problemOf`). */
export interface Api {
  readonly call: Call;
}

const ApiContext = createContext<Api | null>(null);

export function ApiProvider({ api, children }: { readonly api: Api; readonly children: ReactNode }) {
  return <ApiContext value={api}>{children}</ApiContext>;
}

/** The way to the server. Throws outside an `ApiProvider`. */
export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error('useApi needs an ApiProvider above it');
  return api;
}
