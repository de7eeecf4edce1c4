import { join } from 'node:path';

import express, { type RequestHandler } from 'express';

import type { Environment } from '../config/environment';

const ONE_YEAR = '1y';
const ROOT_FILES = /^\/[\w-]+(\.[\w-]+)*\.(svg|png|ico|webmanifest|txt|js|woff2)$/;

/** Serves built scripts, styles and fonts. Names below assets/ carry a hash, so they are kept for a year. */
export function staticFiles(environment: Environment): { path: string; handler: RequestHandler }[] {
  const folder = (...parts: string[]): string => join(environment.webDir, ...parts);
  const hashed = { index: false, maxAge: ONE_YEAR, immutable: true, fallthrough: true, redirect: false } as const;
  const plain = express.static(folder('site'), { index: false, maxAge: '1h', redirect: false, dotfiles: 'ignore' });
  return [
    { path: '/assets', handler: express.static(folder('site', 'assets'), hashed) },
    { path: '/console/assets', handler: express.static(folder('console', 'assets'), hashed) },
    {
      path: '/',
      handler: (request, response, next) => (ROOT_FILES.test(request.path) ? plain(request, response, next) : next()),
    },
  ];
}
