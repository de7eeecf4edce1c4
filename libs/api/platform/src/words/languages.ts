import { AsyncLocalStorage } from 'node:async_hooks';

import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { chooseLocale, currentLocale, installedLocales, takeLocaleFrom } from '@rt/words';
import type { Request, Response } from 'express';

import { Cookies } from '../access/cookies';
import { Organisation } from '../access/organisation';
import { Log } from '../log/log';

const LANGUAGE_COOKIE = 'rt-language';
const YEAR_SEC = 365 * 24 * 60 * 60;

const chosen = new AsyncLocalStorage<string>();

/** A request's language is its reader's, a mail's that of the organisation. `chooseLocale` decides. */
@Injectable()
export class Languages implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly organisation: Organisation,
    private readonly cookies: Cookies,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    takeLocaleFrom(() => chosen.getStore() ?? chooseLocale({ organisation: this.organisation.locale }));
  }

  async onApplicationBootstrap(): Promise<void> {
    try {
      await this.organisation.find();
    } catch (error) {
      // The database is away: whoever asks for the organisation next reads it, and its language with it.
      this.log.warn('the language of the organisation is not known yet', { reason: String(error) });
    }
  }

  of(request: Pick<Request, 'headers'>): string {
    return this.for(this.cookies.read(request, LANGUAGE_COOKIE));
  }

  during<T>(request: Pick<Request, 'headers'>, work: () => T): T {
    return chosen.run(this.of(request), work);
  }

  /** The same for a reader whose choice is known from before: a mail that somebody asked for. */
  duringChoice<T>(reader: string | undefined, work: () => T): T {
    return chosen.run(this.for(reader), work);
  }

  /** Keeps a reader's choice in their browser; nothing where there is none, nor a language that is not installed. */
  keep(request: Request, response: Response, locale: string): void {
    if (!mayChoose() || !installedLocales().includes(locale)) return;
    this.cookies.set(request, response, LANGUAGE_COOKIE, locale, { maxAgeSec: YEAR_SEC });
  }

  private for(reader: string | undefined): string {
    return chooseLocale({ reader, organisation: this.organisation.locale });
  }
}

/** Says in which language the text of this answer is, and to caches that it follows the reader's choice. */
export function tellLanguage(response: Response): void {
  response.setHeader('Content-Language', currentLocale());
  if (mayChoose()) response.vary('Cookie');
}

/** While there is one language, readers choose none, and no cookie says anything of them. */
function mayChoose(): boolean {
  return installedLocales().length > 1;
}
