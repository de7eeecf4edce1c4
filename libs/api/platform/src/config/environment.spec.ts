import { describeEnvironment, EnvironmentFaults, readEnvironment, unknownSettings } from './read-environment';

const DEMO = { RT_MODE: 'demo', RT_DATA_DIR: '/tmp/none', DATABASE_URL: 'postgres://rt@127.0.0.1/rt' };
/** A value or more that each setting must refuse; `null` where any text will do. */
const WRONG: Record<string, string[] | null> = {
  RT_MODE: ['development', 'Demo'],
  RT_ROLES: ['http,web', 'http live'],
  RT_ORGANISATION: ['x'.repeat(161), 'two\nlines'],
  PORT: ['eighty', '-1', '65536', '80.5'],
  METRICS_PORT: ['ninety', '0', '65536'],
  METRICS_HOST: ['two words'],
  HOST: ['two words'],
  PUBLIC_URL: ['roundtable.example', 'ftp://roundtable.example', 'https://roundtable.example/path'],
  RT_EXTRA_ORIGINS: ['192.168.1.5', 'http://a.example/path'],
  RT_LAN_URL: ['192.168.1.5:3000', 'https://192.168.1.5'],
  RT_DATA_DIR: null,
  RT_WEB_DIR: null,
  RT_SECRET: ['short'],
  DATABASE_URL: ['mysql://x', 'postgres://a b'],
  DATABASE_APP_URL: ['mysql://x'],
  DATABASE_PUBLIC_URL: ['mysql://x'],
  DATABASE_POOL: ['many', '1', '201'],
  DATABASE_WAIT_SECONDS: ['soon', '0', '61'],
  DATABASE_STATEMENT_SECONDS: ['soon', '0', '61'],
  REDIS_URL: ['localhost:6379'],
  SMTP_URL: ['mail.example'],
  MAIL_FROM: ['Roundtable'],
  TRUST_PROXY: ['true', '-1', '11'],
  RT_HSTS_SUBDOMAINS: ['true', '1'],
  LOG_LEVEL: ['loud'],
  RT_SEAL_AFTER_HOURS: ['soon', '-1', '25'],
  RT_END_AFTER_HOURS: ['soon', '0', '49'],
  RT_LOG_DAYS: ['some', '0', '3651'],
  RT_BACKUP_DAYS: ['some', '-1', '3651'],
  RT_MAIL_HOLD_SECONDS: ['soon', '-1'],
  RT_DRAIN_SECONDS: ['long', '-1', '7'],
};

const PRODUCTION = {
  RT_SECRET: 'k3Jd82hsLq0ZpWn5vTy7RbXc1MfGaE4u',
  PUBLIC_URL: 'https://roundtable.example',
  SMTP_URL: 'smtp://mail.example',
  MAIL_FROM: 'Roundtable <roundtable@mail.example>',
  DATABASE_URL: 'postgres://owner@db/rt',
  DATABASE_APP_URL: 'postgres://app@db/rt',
  DATABASE_PUBLIC_URL: 'postgres://visitor@db/rt',
};

function faultsOf(variables: NodeJS.ProcessEnv): string[] {
  try {
    readEnvironment(variables);
    return [];
  } catch (error) {
    if (error instanceof EnvironmentFaults) return error.faults;
    throw error;
  }
}

describe('readEnvironment', () => {
  it('is in production mode unless told otherwise, whatever NODE_ENV says', () => {
    expect(readEnvironment({ ...PRODUCTION, NODE_ENV: 'development' }).mode).toBe('production');
  });

  it('fills in defaults and freezes the result', () => {
    const environment = readEnvironment(DEMO);

    expect(environment.port).toBe(3000);
    expect([...environment.roles]).toEqual(['http', 'live', 'jobs']);
    expect(() => Object.assign(environment, { port: 1 })).toThrow(TypeError);
  });

  it('has the limits that the decisions name (26; S79, S80), which benches raise', () => {
    expect(readEnvironment(DEMO).limits).toMatchObject({
      responsesPerSec: 5,
      responsesBurst: 10,
      textsPerSec: 0.5,
      textsBurst: 3,
      upvotesPerSec: 2,
      eventsPerSec: 20,
      eventsBurst: 40,
      socketsPerSession: 5,
      pendingHandshakes: 5000,
      wrongCodes: 10,
      wrongCodesPerAddress: 100,
      wrongCodesOverall: 1000,
      pairings: 60,
      joinsPerSec: 50,
    });
  });

  it('names every fault in a sentence of its own', () => {
    const faults = faultsOf({ RT_MODE: 'test', PORT: 'eighty', DATABASE_URL: 'mysql://x' });

    expect(faults).toHaveLength(3);
    expect(faults).toContain('RT_MODE must be demo or production.');
    expect(faults.find((fault) => fault.startsWith('PORT'))).toMatch(/\.$/);
    expect(faults).toContain('DATABASE_URL must be a postgres:// address.');
  });

  it('says which variable is missing', () => {
    expect(faultsOf({ RT_MODE: 'demo' })[0]).toMatch(/^DATABASE_URL is missing/);
  });

  it('never repeats a secret that is wrong', () => {
    expect(faultsOf({ ...PRODUCTION, RT_SECRET: 'too short' }).join()).not.toContain('too short');
  });

  it.each([
    ['RT_SECRET', { RT_SECRET: undefined }],
    ['RT_SECRET', { RT_SECRET: 'change-me-change-me-change-me-change-me' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'http://roundtable.example' }],
    ['PUBLIC_URL', { PUBLIC_URL: undefined }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://roundtable.example/path' }],
    ['SMTP_URL', { SMTP_URL: '' }],
    ['DATABASE_APP_URL', { DATABASE_APP_URL: undefined }],
    ['DATABASE_APP_URL', { DATABASE_APP_URL: PRODUCTION.DATABASE_URL }],
    ['DATABASE_PUBLIC_URL', { DATABASE_PUBLIC_URL: PRODUCTION.DATABASE_APP_URL }],
    ['MAIL_FROM', { MAIL_FROM: undefined }],
    ['RT_EXTRA_ORIGINS', { RT_EXTRA_ORIGINS: 'http://192.168.1.5:3000' }],
  ])('refuses production when %s is not fit for it', (variable, change) => {
    expect(faultsOf({ ...PRODUCTION, ...change }).join()).toContain(variable);
  });

  it('answers to both loopback names, and in the demo to the address on the network', () => {
    const { web } = readEnvironment({ ...DEMO, PORT: '3001', RT_LAN_URL: 'http://192.168.1.5:3001' });

    expect([...web.origins].sort()).toEqual([
      'http://127.0.0.1:3001',
      'http://192.168.1.5:3001',
      'http://localhost:3001',
    ]);
    expect(web.joinUrl).toBe('http://192.168.1.5:3001');
    expect(web.joinUrlIsLoopback).toBe(false);
  });

  it('answers to one origin in production', () => {
    expect([...readEnvironment(PRODUCTION).web.origins]).toEqual(['https://roundtable.example']);
  });

  it('describes each variable once', () => {
    const names = describeEnvironment().map(({ variable }) => variable);

    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['RT_MODE', 'PORT', 'REDIS_URL', 'RT_LIMIT_RESPONSES_PER_SEC']));
  });

  it.each(describeEnvironment().map(({ variable }) => variable))('refuses a wrong %s in one sentence', (variable) => {
    const wrong = variable.startsWith('RT_LIMIT_') ? ['lots', '0', '-5', '1e9'] : WRONG[variable];

    expect(wrong).toBeDefined();
    for (const value of wrong ?? []) {
      const faults = faultsOf({ ...DEMO, [variable]: value });
      expect({ value, faults }).toEqual({ value, faults: [expect.stringMatching(`^${variable} .*[a-z0-9]\\.$`)] });
      expect(faults[0]).not.toContain('constraint');
    }
  });
});

describe('unknownSettings', () => {
  it('names misspelt settings and ignores known settings and variables of other programs', () => {
    const variables = { ...PRODUCTION, RT_LIMIT_PAIRINGS: '5', RT_ORGANIZATION: 'x', RT_DRAIN: '', PATH: '/bin' };

    expect(unknownSettings(variables)).toEqual(['RT_DRAIN', 'RT_ORGANIZATION']);
  });
});
