import { type ArgumentsHost, NotFoundException } from '@nestjs/common';

import type { AuditLog } from '../audit/audit-log';
import { RefusedAccess } from '../audit/refused-access';
import { Log } from '../log/log';
import { HtmlProblems } from './html-problems';
import { ProblemFilter } from './problem-filter';
import { Refusal } from './refusal';

interface Sent {
  status: number;
  headers: Record<string, string>;
  type: string;
  body: Record<string, unknown>;
}

function answer(error: unknown, lines: string[] = []): Sent {
  const sent: Sent = { status: 0, headers: {}, type: '', body: {} };
  const response = {
    headersSent: false,
    setHeader: (name: string, value: string) => void (sent.headers[name] = value),
    status: (status: number) => Object.assign(response, { made: (sent.status = status) }),
    type: (type: string) => Object.assign(response, { kind: (sent.type = type) }),
    send: (text: string) => void (sent.body = JSON.parse(text) as Record<string, unknown>),
  };
  const request = { requestId: 'the-id', method: 'GET', path: '/api/x' };
  const http = { getRequest: () => request, getResponse: () => response };
  const log = new Log('debug', { write: (line) => void lines.push(line) });
  const host = { getType: () => 'http', switchToHttp: () => http } as unknown as ArgumentsHost;
  const refused = new RefusedAccess({} as AuditLog, log);
  new ProblemFilter(log, new HtmlProblems(), refused).catch(error, host);
  return sent;
}

describe('ProblemFilter', () => {
  it('answers a refusal with its status, code, sentence and further members', () => {
    const { status, type, body } = answer(new Refusal('invalid', { field: 'a.b', rule: 'length' }));

    expect(status).toBe(422);
    expect(type).toBe('application/problem+json');
    expect(body).toEqual({
      type: '/problems/invalid',
      title: 'A field holds a value that is not allowed.',
      status: 422,
      code: 'invalid',
      message: 'A field holds a value that is not allowed.',
      field: 'a.b',
      rule: 'length',
      traceId: 'the-id',
    });
  });

  it('says when to come back', () => {
    const { headers, body } = answer(new Refusal('rate-limited', { retryAfterMs: 2100 }));

    expect(headers['Retry-After']).toBe('3');
    expect(body.retryAfterMs).toBe(2100);
  });

  it.each([
    ['a shut-down', { code: '57P01' }],
    ['a refused connection', { code: 'ECONNREFUSED' }],
    ['too many connections', { driverError: { code: '53300' } }],
    ['a full pool', new Error('timeout exceeded when trying to connect')],
  ])('answers 503 after %s of the database', (_what, error) => {
    const { status, headers } = answer(error);

    expect(status).toBe(503);
    expect(headers['Retry-After']).toBe('2');
  });

  it('answers the framework’s own errors by their status', () => {
    expect(answer(new NotFoundException('Cannot GET /api/secret')).body).toMatchObject({ code: 'not-found' });
  });

  it('shows nothing of a fault, and logs where it came from without what it quotes', () => {
    const lines: string[] = [];
    const fault = Object.assign(new Error('Key (email)=(canary@example.org) already exists'), {
      code: '23505',
      constraint: 'u',
    });
    const { status, body } = answer(fault, lines);

    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toMatch(/canary|23505|\.ts/);
    expect(lines.join()).toContain('problem-filter.spec');
    expect(lines.join()).toContain('23505');
    expect(lines.join()).not.toContain('canary');
  });

  it('logs no refusal but those of access', () => {
    const lines: string[] = [];
    answer(new Refusal('invalid'), lines);
    answer(new Refusal('not-signed-in'), lines);
    expect(lines).toEqual([]);

    answer(new Refusal('forbidden'), lines);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { msg: 'an act was refused', code: 'forbidden' },
    ]);
  });
});
