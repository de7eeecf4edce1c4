import { Injectable } from '@nestjs/common';
import { type AskedRequest, Cookies, SIGN_IN_COOKIE } from '@rt/api/platform';
import type { SignedIn } from '@rt/contracts';
import type { Response } from 'express';

import { accountBody } from '../account.presenter';
import type { OpenedSignIn } from './open-sign-in';

const ASKED_COOKIE = 'rt-asked';
const ASKED_SEC = 15 * 60;
const SIGN_IN_SEC = 12 * 60 * 60;

/** The two cookies of signing in: `rt-asked` of the browser that asked for a mail, `rt` of the sign-in. */
@Injectable()
export class SignInCookies {
  constructor(private readonly cookies: Cookies) {}

  setAsked(request: AskedRequest, response: Response, browserSecret: string): void {
    this.cookies.set(request, response, ASKED_COOKIE, browserSecret, { maxAgeSec: ASKED_SEC });
  }

  asked(request: AskedRequest): string | undefined {
    return this.cookies.read(request, ASKED_COOKIE);
  }

  /** Sets the sign-in's cookie, forgets the other, and returns what the browser may know. */
  open(request: AskedRequest, response: Response, { account, secret }: OpenedSignIn): SignedIn {
    this.cookies.set(request, response, SIGN_IN_COOKIE, secret, { maxAgeSec: SIGN_IN_SEC });
    this.cookies.clear(request, response, ASKED_COOKIE);
    return { account: accountBody(account) };
  }

  /** Forgets the sign-in and whatever this site kept in the browser (S27, S114). */
  close(request: AskedRequest, response: Response): void {
    this.cookies.clear(request, response, SIGN_IN_COOKIE);
    response.setHeader('Clear-Site-Data', '"cache", "cookies", "storage"');
  }
}
