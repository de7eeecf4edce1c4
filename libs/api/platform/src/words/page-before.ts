import type { Request } from 'express';

/** Path of the page of this site that led here, as the browser tells it; the home page where it does not. */
export function pageBefore({ headers }: Pick<Request, 'headers'>): string {
  const { referer, host } = headers;
  if (!referer || !URL.canParse(referer)) return '/';
  const { host: from, pathname, search } = new URL(referer);

  return from === host && !pathname.startsWith('//') ? `${pathname}${search}` : '/';
}
