import type { Request, Response } from 'express';

import { HtmlProblems } from './html-problems';
import { Refusal } from './refusal';

function ask(path: string, wanted: 'json' | 'html', method = 'GET'): { sent: boolean; vary: string[]; body: string } {
  const told = { sent: false, vary: [] as string[], body: '' };
  const response = {
    headersSent: false,
    vary: (field: string) => void told.vary.push(field),
    setHeader: () => response,
    status: () => response,
    type: () => response,
    send: (text: string) => void (told.body = text),
  };
  const problems = new HtmlProblems();
  problems.use(() => 'a page');
  const request = { method, path, accepts: () => wanted };
  told.sent = problems.send(request as unknown as Request, response as unknown as Response, new Refusal('not-found'));
  return told;
}

describe('HtmlProblems', () => {
  it('answers a browser with a page', () => {
    expect(ask('/nothing', 'html')).toEqual({ sent: true, vary: ['Accept'], body: 'a page' });
  });

  it('tells caches of the choice also where it leaves the answer to JSON', () => {
    expect(ask('/nothing', 'json')).toEqual({ sent: false, vary: ['Accept'], body: '' });
  });

  it('has no part in the API and in what is no reading', () => {
    expect(ask('/api/nothing', 'html')).toEqual({ sent: false, vary: [], body: '' });
    expect(ask('/nothing', 'html', 'POST')).toEqual({ sent: false, vary: [], body: '' });
  });
});
