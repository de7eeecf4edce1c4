import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';

import { tellLanguage } from '../words/languages';
import type { Refusal } from './refusal';

export type ProblemPage = (refusal: Refusal, request: Request) => string;

/** A page instead of problem+json for browsers; the feature of the public pages registers it. */
@Injectable()
export class HtmlProblems {
  private page?: ProblemPage;

  use(page: ProblemPage): void {
    this.page = page;
  }

  /** Sends the page if this request wants one; false when it is to be answered as JSON. */
  send(request: Request, response: Response, refusal: Refusal): boolean {
    if (!this.page || request.method !== 'GET' || request.path.startsWith('/api/') || response.headersSent)
      return false;
    // One address, two answers: a cache between must not give one reader the other's.
    response.vary('Accept');
    if (request.accepts(['json', 'html']) !== 'html') return false;
    response.setHeader('Cache-Control', 'no-store');
    tellLanguage(response);
    response.status(refusal.status).type('html').send(this.page(refusal, request));
    return true;
  }
}
