import { request } from 'node:http';

import { Body, Controller, Get, Module, Param, Post } from '@nestjs/common';
import { buildOrganisation, type TestApp, testApp, type TestDatabase, testDatabase } from '@rt/testing';
import { IsInt, IsOptional, IsString, Length } from 'class-validator';

import type { Actor } from './access/actor';
import { CurrentActor, Public } from './access/decorators';
import { IdPipe } from './access/id-pipe';

class Note {
  @IsString() @Length(1, 20) text!: string;
  @IsOptional() @IsInt() n?: number;
}

@Controller('api/notes')
@Public()
class NotesController {
  @Get()
  list(): object {
    return { items: [] };
  }

  @Post()
  add(@Body() body: Note): object {
    return { text: body.text };
  }

  @Post('plain')
  plain(): object {
    return {};
  }

  @Get('fault')
  fault(): object {
    throw new TypeError('select secret from people');
  }

  @Get(':id')
  one(@Param('id', IdPipe) id: string): object {
    return { id };
  }
}

@Controller('api/private')
class PrivateController {
  @Get()
  mine(@CurrentActor() actor: Actor): object {
    return { kind: actor.kind };
  }
}

@Module({ controllers: [NotesController, PrivateController] })
class NotesModule {}

const HEADERS = [
  'content-security-policy',
  'strict-transport-security',
  'x-content-type-options',
  'referrer-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'x-request-id',
];

describe('the platform over HTTP', () => {
  let database: TestDatabase;
  let app: TestApp;

  beforeAll(async () => {
    database = await testDatabase();
    await buildOrganisation(database, { name: 'Institute' });
    app = await testApp(database, [NotesModule]);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('puts the security headers on answers of every kind and names no software (S121)', async () => {
    const client = app.client();
    const answers = [
      await client.get('/api/notes'),
      await client.get('/api/nowhere'),
      await client.get('/nowhere'),
      await client.get('/api/notes/fault'),
      await client.post('/api/notes', '{', {}),
      await client.send('PROPFIND', '/api/notes'),
      await client.get('/console'),
    ];

    for (const { headers } of answers) {
      for (const name of HEADERS) expect(headers.get(name)).toBeTruthy();
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 404, 500, 400, 405, 404]);
  });

  it('lets nothing of the API be stored by a cache (S113)', async () => {
    expect((await app.client().get('/api/notes')).headers.get('cache-control')).toBe('no-store');
  });

  it('answers a fault without its words (S117)', async () => {
    const { body } = await app.client().get('/api/notes/fault');

    expect(body).toMatchObject({ code: 'internal', status: 500 });
    expect(JSON.stringify(body)).not.toMatch(/select|work|TypeError/);
  });

  it.each([
    ['an evil origin', { origin: 'https://evil.example' }],
    ['the origin null', { origin: 'null' }],
    ['a look-alike', { origin: 'http://127.0.0.1.evil.example' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sub-domain', { 'sec-fetch-site': 'same-site' }],
  ])('refuses a change from %s (S105)', async (_what, headers) => {
    const { status, body } = await app.client().post('/api/notes', { text: 'a' }, headers as never);

    expect([status, body.code]).toEqual([403, 'wrong-origin']);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/json; charset=utf-16',
    'application/json; charset=utf-8; x=1',
    `application/json${' '.repeat(8000)}x`,
  ])('refuses a body of the type %s (S105)', async (type) => {
    const { status, body } = await app.client().post('/api/notes', '{"text":"a"}', { 'content-type': type });

    expect([status, body.code]).toEqual([415, 'unsupported-media-type']);
  });

  it.each(['application/json;charset=UTF-8', 'Application/JSON ; charset="utf-8"'])(
    'reads the type %s',
    async (type) => {
      expect((await app.client().post('/api/notes', '{"text":"a"}', { 'content-type': type })).status).toBe(201);
    },
  );

  it('refuses a compressed body (S83)', async () => {
    const { status } = await app.client().post('/api/notes', '{"text":"a"}', { 'content-encoding': 'gzip' });

    expect(status).toBe(415);
  });

  it('refuses a body above 64 KiB, declared or not', async () => {
    const text = 'a'.repeat(65 * 1024);
    const declared = await app.client().post('/api/notes', { text });
    expect(declared.status).toBe(413);

    const stream = new Response(JSON.stringify({ text })).body;
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', body: stream, headers, duplex: 'half' } as RequestInit;
    expect((await fetch(`${app.url}/api/notes`, init)).status).toBe(413);
  });

  it.each([
    ['malformed JSON', '{"text":', 400],
    ['an unknown field (S41)', '{"text":"a","role":"org_admin"}', 400],
    ['__proto__ (S62)', '{"text":"a","__proto__":{"polluted":1}}', 400],
    ['a wrong type (S61)', '{"text":{"$ne":1}}', 400],
    ['20,000 levels (S64)', '['.repeat(20_000), 400],
    ['a broken rule', '{"text":""}', 422],
    ['NUL (S66)', '{"text":"a\\u0000"}', 422],
    ['a list', '[]', 400],
    ['nothing', '', 400],
  ])('refuses %s', async (_what, text, status) => {
    expect((await app.client().post('/api/notes', text)).status).toBe(status);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('refuses a body or query that a route does not take', async () => {
    const client = app.client();

    expect((await client.post('/api/notes/plain', { role: 'x' })).body).toMatchObject({
      code: 'unknown-field',
      field: 'role',
    });
    expect((await client.post('/api/notes/plain')).status).toBe(201);
    expect((await client.get('/api/notes?sort=email')).body).toMatchObject({ code: 'unknown-field', field: 'sort' });
  });

  it.each(['?id=1&id=2', '?id[]=1', '?id[a]=1', '?__proto__=1'])(
    'refuses the polluted query %s (S63)',
    async (query) => {
      expect((await app.client().get(`/api/notes${query}`)).status).toBe(400);
    },
  );

  it.each(["1' OR 1=1--", '1', 'null', '%00', '0193E4A0-1111-7abc-8def-0123456789ab'])(
    'refuses the id %s (S60)',
    async (id) => {
      expect((await app.client().get(`/api/notes/${encodeURIComponent(id)}`)).status).toBe(400);
    },
  );

  it.each(['/api/notes/', '/API/notes', '/api//notes', '/api/Notes'])(
    'knows one spelling of an address, not %s (S38)',
    async (path) => {
      expect((await app.client().get(path)).status).toBe(404);
    },
  );

  it('does not let a header change the method (S38)', async () => {
    const { status } = await app.client().get('/api/notes', { 'x-http-method-override': 'POST' });

    expect(status).toBe(200);
  });

  it('wants a sign-in unless a route says otherwise', async () => {
    const { status, body } = await app.client().get('/api/private');

    expect([status, body.code]).toEqual([401, 'not-signed-in']);
    expect((await app.client({ cookie: '__Host-rt=forged' }).get('/api/private')).status).toBe(401);
  });

  it.each([
    ['takes a UUID', '0193e4a0-1111-7abc-8def-0123456789ab', true],
    ['takes the digits of nginx', '6F1dc1a2b98e4c0a9d3e5f7081924bcd', true],
    ['does not take an address', 'me@example.org', false],
    ['does not take a name of letters alone', 'canary7q3-alex-example', false],
    ['does not take 65 digits', 'a'.repeat(65), false],
  ])('%s as the request id of a proxy', async (_what, id, taken) => {
    const { headers } = await app.client().get('/api/notes', { 'x-request-id': id });

    expect(headers.get('x-request-id') === id).toBe(taken);
  });

  it('answers only to its own names, except for health (S9)', async () => {
    const ask = (path: string, host: string): Promise<number> =>
      new Promise((done, failed) => {
        request(app.url + path, { headers: { host } }, (response) => {
          response.resume();
          done(response.statusCode ?? 0);
        })
          .on('error', failed)
          .end();
      });

    expect(await ask('/api/notes', 'evil.example')).toBe(400);
    expect(await ask('/api/notes', new URL(app.url).host)).toBe(200);
    expect(await ask('/api/notes', new URL(app.url).host.replace('127.0.0.1', 'localhost'))).toBe(200);
    expect(await ask('/api/health', '10.0.0.7')).toBe(200);
  });

  it('is healthy and ready', async () => {
    expect((await app.client().get('/api/health')).body).toMatchObject({ status: 'up' });
    expect((await app.client().get('/api/ready')).body).toMatchObject({
      status: 'ready',
      database: 'up',
      redis: 'unused',
    });
  });

  it('describes its routes in OpenAPI 3.1', async () => {
    const { body } = await app.client().get('/api/openapi.json');

    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining(['/api/health', '/api/notes', '/api/notes/{id}', '/api/private']),
    );
    expect(body.paths['/api/ready'].get.responses['503'].content['application/json'].schema.$ref).toBe(
      '#/components/schemas/Readiness',
    );
    expect(body.paths['/api/notes'].post.requestBody.content['application/json'].schema.$ref).toBe(
      '#/components/schemas/Note',
    );
    expect(body.paths['/api/private'].get.security).toEqual([{ signIn: [] }]);
  });
});
