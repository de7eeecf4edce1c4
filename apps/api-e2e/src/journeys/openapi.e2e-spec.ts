import { Validator } from '@seriousme/openapi-schema-validator';

import { type ApiDocument, DocumentCheck } from '../support/document-check';
import { HttpClient } from '../support/load';
import { sharedServer } from '../support/shared';

describe('the OpenAPI document of the running server', () => {
  let document: ApiDocument;
  let check: DocumentCheck;

  beforeAll(async () => {
    document = await new HttpClient((await sharedServer()).url).get('/api/openapi.json');
    check = new DocumentCheck(document);
  }, 120_000);

  it('is a valid OpenAPI 3.1 document', async () => {
    const { valid, errors } = await new Validator().validate({ ...structuredClone(document) });

    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
    expect(document).toMatchObject({ openapi: expect.stringMatching(/^3\.1\./) });
  });

  it('says of every operation what it answers when it is done, and that it may refuse', () => {
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { responses }]) => ({ name: `${method} ${path}`, responses })),
    );
    const silent = operations.filter(
      ({ responses }) => !Object.keys(responses).some((status) => /^2/.test(status)) || !responses['default'],
    );

    expect(operations.length).toBeGreaterThan(50);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('names each operation once', () => {
    const ids = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map((operation) => (operation as unknown as { operationId: string }).operationId),
    );

    expect(ids).toHaveLength(new Set(ids).size);
  });

  it.each([
    ['/api/sectors', 'get', 'Directory.sectors'],
    ['/api/regions', 'get', 'Directory.regions'],
    ['/api/programmes', 'get', 'Directory.programmes'],
    ['/api/programmes', 'post', 'Directory.add'],
    ['/api/outbox', 'get', 'Directory.mails'],
    ['/api/outbox/{mailId}', 'get', 'Directory.mail'],
  ])('calls %s %s as clients know it: %s', (path, method, operationId) => {
    expect(document.paths[path]?.[method]).toMatchObject({ operationId, tags: ['Directory'] });
  });

  it('is a check that finds a wrong status, member, type, media type and route', () => {
    const body = { status: 'up' };
    const right = { method: 'GET', path: '/api/health', status: 200, mediaType: 'application/json', body };
    const faults = [
      right,
      { ...right, status: 201 },
      { ...right, body: { ...body, extra: 1 } },
      { ...right, body: { ...body, status: 'sideways' } },
      { ...right, body: {} },
      { ...right, mediaType: 'text/html' },
      { ...right, path: '/api/health/deep' },
      { ...right, status: 500 },
    ].map((answer) => check.faultOf(answer));

    expect(faults[0]).toBeUndefined();
    expect(faults.slice(1).filter((fault) => fault === undefined)).toEqual([]);
  });
});
