import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Injectable } from '@nestjs/common';
import { currentLocale, DEFAULT_LOCALE } from '@rt/words';
import type { Response } from 'express';

import type { AskedRequest } from '../access/asked-request';
import { refuse } from '../refusals/refusal';
import { tellLanguage } from '../words/languages';
import { contentSecurityPolicy } from './security-headers';
import { SiteAssets } from './site-assets';

/** Where the console's HTML takes the nonce of its response. */
const NONCE_PLACE = /__RT_NONCE__/g;
const SCRIPT_IN_PAGE = /<script>([^]*?)<\/script>/g;
/** As the front ends are built; their words follow the language of the page. */
const BUILT_LANGUAGE = `<html lang="${DEFAULT_LOCALE}">`;

@Injectable()
export class FrontEndPages {
  private readonly files = new Map<string, string>();

  constructor(private readonly assets: SiteAssets) {}

  /** The console: never stored, with a nonce of its own for the styles of its component kit (docs/decisions.md 34). */
  sendConsole(_request: AskedRequest, response: Response): void {
    const nonce = randomBytes(16).toString('base64url');
    const html = this.read('console', 'index.html').replace(NONCE_PLACE, nonce);
    const meta = `<meta name="csp-nonce" content="${nonce}">`;
    response.setHeader('Content-Security-Policy', contentSecurityPolicy({ nonce }));
    response.setHeader('Cache-Control', 'no-store');
    send(response, html.replace('</head>', `${meta}</head>`));
  }

  /** A page of the site; the browser asks again each time, its scripts and styles are kept for a year. */
  sendSite(response: Response, file: 'room.html' | 'stage.html'): void {
    const html = this.read('site', file);
    response.setHeader('Content-Security-Policy', contentSecurityPolicy({ scripts: sourcesOfScripts(html) }));
    response.setHeader('Cache-Control', 'no-cache');
    send(response, html);
  }

  private read(app: 'site' | 'console', name: string): string {
    const path = join(this.assets.folder(app), name);
    const kept = this.files.get(path);
    if (kept !== undefined) return kept;
    try {
      const text = readFileSync(path, 'utf8');
      this.files.set(path, text);
      return text;
    } catch {
      return refuse('not-found', { reason: 'site-part-missing' });
    }
  }
}

function sourcesOfScripts(html: string): string[] {
  return [...html.matchAll(SCRIPT_IN_PAGE)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
}

function send(response: Response, html: string): void {
  tellLanguage(response);
  response.type('html').send(html.replace(BUILT_LANGUAGE, `<html lang="${currentLocale()}">`));
}
