import { Injectable } from '@nestjs/common';
import { type AskedRequest, Cookies } from '@rt/api/platform';
import type { Response } from 'express';

import type { CalendarFile } from './calendar/calendar-file';
import { INVITATION_COOKIE } from './invitation-tokens';
import type { OpenedInvitation } from './open-invitation';

const HALF_A_YEAR_SEC = 180 * 24 * 3600;

@Injectable()
export class InvitationBrowser {
  constructor(private readonly cookies: Cookies) {}

  token(request: AskedRequest): string | undefined {
    return this.cookies.read(request, INVITATION_COOKIE);
  }

  /** Redirects; a link that works is remembered, one that does not leaves an older one alone. */
  redirect(request: AskedRequest, response: Response, { location, cookie }: OpenedInvitation): void {
    // The address holds the token, so no page that follows may learn it.
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cache-Control', 'no-store');
    if (cookie) this.cookies.set(request, response, INVITATION_COOKIE, cookie, { maxAgeSec: HALF_A_YEAR_SEC });
    response.redirect(303, location);
  }

  sendCalendar(response: Response, { method, content }: CalendarFile): void {
    response.setHeader('Content-Type', `text/calendar; charset=utf-8; method=${method}`);
    response.setHeader('Content-Disposition', 'attachment; filename="roundtable.ics"');
    response.setHeader('Cache-Control', 'no-store');
    response.end(content);
  }
}
