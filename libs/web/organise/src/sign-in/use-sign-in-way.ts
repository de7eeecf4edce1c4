import { useEffect, useState } from 'react';

/** Which form the sign-in page shows. Tokens come in the fragment of the address, which no server log sees. */
export type SignInWay =
  | { readonly kind: 'ask' }
  | { readonly kind: 'code'; readonly email?: string }
  | { readonly kind: 'link' | 'first'; readonly token: string };

/** Reads `#link=TOKEN` or `#first=TOKEN`. */
export function wayOf(fragment: string): SignInWay {
  const values = new URLSearchParams(fragment.replace(/^#/, ''));
  const link = values.get('link');
  const first = values.get('first');
  if (link) return { kind: 'link', token: link };
  return first ? { kind: 'first', token: first } : { kind: 'ask' };
}

/** The way that the address asks for; the token is taken out of the address bar at once. */
export function useSignInWay() {
  const [way, setWay] = useState(() => wayOf(window.location.hash));
  useEffect(() => {
    if (window.location.hash !== '') window.history.replaceState(window.history.state, '', window.location.pathname);
  }, []);
  return { way, setWay };
}
