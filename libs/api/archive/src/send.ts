import { createHash } from 'node:crypto';

import { tellLanguage } from '@rt/api/platform';
import type { Request, Response } from 'express';

/**
 * Sends a page, or 304 when the reader has this very text. Caches may keep it but must ask each time, so that what is
 * withdrawn is gone at once. A request for another spelling than `path` is sent there for good.
 */
export function sendPage(request: Request, response: Response, page: string, path?: string): void {
  tellLanguage(response);
  response.setHeader('Cache-Control', 'public, no-cache');
  if (path !== undefined && request.path !== path) {
    response.redirect(301, path);
    return;
  }
  response.setHeader('ETag', `W/"${createHash('sha256').update(page).digest('base64url').slice(0, 27)}"`);
  if (request.fresh) response.status(304).end();
  else response.type('html').send(page);
}

/** A file for spreadsheets. */
export function sendTable(response: Response, text: string, name: string): void {
  response.setHeader('Cache-Control', 'public, no-cache');
  tellLanguage(response);
  response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  response.type('text/csv; charset=utf-8').send(text);
}

/** A file that crawlers read. It must be asked for each time, so that what is withdrawn is gone at once. */
export function sendCrawlers(response: Response, type: 'text/plain' | 'application/xml', text: string): void {
  response.setHeader('Cache-Control', 'public, no-cache');
  response.type(type).send(text);
}

/** A picture on its own runs nothing and loads nothing, whatever a label holds. */
export function sendPicture(response: Response, svg: string): void {
  response.setHeader('Cache-Control', 'public, no-cache');
  tellLanguage(response);
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  response.type('image/svg+xml').send(svg);
}
