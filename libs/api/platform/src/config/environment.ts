import { IsIn, IsOptional, IsString, IsUrl, Matches } from 'class-validator';

import type { DatabaseSettings } from './database-settings';
import { LimitSettings } from './limit-settings';
import { Setting, WholeNumber } from './setting';

/** The parts a process can play; one image, any mixture. */
export const PROCESS_ROLES = ['http', 'live', 'jobs'] as const;
export type ProcessRole = (typeof PROCESS_ROLES)[number];

const POSTGRES = /^postgres(ql)?:\/\/\S+$/;

/** All settings, read once and frozen. Features use the groups below, never a variable. */
export class Environment {
  @IsIn(['demo', 'production'], { message: 'RT_MODE must be demo or production.' })
  @Setting('RT_MODE', 'demo (sign-in buttons, seeded data; set by npm start alone) or production.', 'production')
  mode: 'demo' | 'production';

  @Matches(/^(http|live|jobs)(,(http|live|jobs))*$/, { message: 'RT_ROLES must be a comma list of http, live, jobs.' })
  @Setting('RT_ROLES', 'What this process does, a comma list of http, live and jobs.', 'http,live,jobs')
  roleList: string;

  @IsOptional()
  @Matches(/^[^\r\n]{1,160}$/, { message: 'RT_ORGANISATION must be a name of at most 160 characters.' })
  @Setting(
    'RT_ORGANISATION',
    'Name of the organisation that an empty database begins with; the demo has one of its own.',
  )
  organisationGiven?: string;

  @WholeNumber('PORT', 0, 65535, 'TCP port to listen on; 0 takes a free one.', 3000)
  port: number;

  @IsOptional()
  @WholeNumber('METRICS_PORT', 1, 65535, 'TCP port that answers GET /metrics for Prometheus; off without it.')
  metricsPort?: number;

  @IsString()
  @Matches(/^\S+$/, { message: 'METRICS_HOST must be a host name or address.' })
  @Setting('METRICS_HOST', 'Network interface of METRICS_PORT, which asks for no key; 0.0.0.0 for all.', '127.0.0.1')
  metricsHost: string;

  @IsString()
  @Matches(/^\S+$/, { message: 'HOST must be a host name or address.' })
  @Setting('HOST', 'Network interface to listen on; 0.0.0.0 for all.', '127.0.0.1')
  host: string;

  @IsOptional()
  @IsUrl(
    { require_tld: false, require_protocol: true, protocols: ['http', 'https'] },
    { message: 'PUBLIC_URL must be an http or https address.' },
  )
  @Setting('PUBLIC_URL', 'Address under which people reach this server; https in production.')
  publicUrlGiven?: string;

  @IsOptional()
  @Matches(/^https?:\/\/[^\s,/]+(,https?:\/\/[^\s,/]+)*$/, {
    message: 'RT_EXTRA_ORIGINS must be a comma list of origins.',
  })
  @Setting('RT_EXTRA_ORIGINS', 'Further origins that the demo answers to, a comma list (set by npm start -- --lan).')
  extraOriginList?: string;

  @IsOptional()
  @IsUrl(
    { require_tld: false, require_protocol: true, protocols: ['http'] },
    { message: 'RT_LAN_URL must be an http address.' },
  )
  @Setting('RT_LAN_URL', 'Address of the demo for phones on the same network (set by npm start -- --lan).')
  lanUrl?: string;

  @IsOptional()
  @IsString()
  @Setting('RT_DATA_DIR', 'Folder for the embedded database and the demo secret.')
  dataDir?: string;

  @IsOptional()
  @IsString()
  @Setting('RT_WEB_DIR', 'Folder with the built front ends, each in a folder of its own (site, console).', 'dist/apps')
  webDir: string;

  @IsOptional()
  @Matches(/^.{32,}$/s, { message: 'RT_SECRET must have at least 32 characters.' })
  @Setting('RT_SECRET', 'Secret from which all keys are derived, 32 characters or more; required in production.')
  secret?: string;

  @Matches(POSTGRES, { message: 'DATABASE_URL must be a postgres:// address.' })
  @Setting('DATABASE_URL', 'PostgreSQL 15 or later, as the owner of the schema (migrations and jobs).')
  databaseUrl: string;

  @IsOptional()
  @Matches(POSTGRES, { message: 'DATABASE_APP_URL must be a postgres:// address.' })
  @Setting('DATABASE_APP_URL', 'The same database as the role rt_app (rows, no schema); required in production.')
  databaseAppUrl?: string;

  @IsOptional()
  @Matches(POSTGRES, { message: 'DATABASE_PUBLIC_URL must be a postgres:// address.' })
  @Setting(
    'DATABASE_PUBLIC_URL',
    'The same database as the role rt_public (published tables only); required in production.',
  )
  databasePublicUrl?: string;

  @WholeNumber('DATABASE_POOL', 2, 200, 'Connections of the app role a process may open.', 20)
  databasePool: number;

  @WholeNumber(
    'DATABASE_WAIT_SECONDS',
    1,
    60,
    'Seconds that a request waits for a connection before it is answered with 503.',
    2,
  )
  databaseWaitSeconds: number;

  @WholeNumber(
    'DATABASE_STATEMENT_SECONDS',
    1,
    60,
    'Seconds that one statement of a request may take, waiting for others included, before it is answered with 503.',
    5,
  )
  databaseStatementSeconds: number;

  @IsOptional()
  @Matches(/^rediss?:\/\/\S+$/, { message: 'REDIS_URL must be a redis:// address.' })
  @Setting('REDIS_URL', 'Redis or Valkey; needed only where several processes serve the same rooms.')
  redisUrl?: string;

  @IsOptional()
  @Matches(/^smtps?:\/\/\S+$/, { message: 'SMTP_URL must be an smtp:// address.' })
  @Setting('SMTP_URL', 'Mail server; required in production, in the demo mail is kept in the outbox without it.')
  smtpUrl?: string;

  @Matches(/^[^\r\n]+@[^\r\n]+$/, { message: 'MAIL_FROM must hold a mail address.' })
  @Setting('MAIL_FROM', 'Sender of every mail.', 'Roundtable <roundtable@localhost.localdomain>')
  mailFrom: string;

  @WholeNumber(
    'RT_MAIL_HOLD_SECONDS',
    0,
    3600,
    'Seconds for which a list of invitations or changes waits and can be taken back; 0 sends it at once.',
    30,
  )
  mailHoldSeconds: number;

  @WholeNumber(
    'TRUST_PROXY',
    0,
    10,
    'Number of proxies in front whose X-Forwarded-For is believed; 0 believes nobody.',
    0,
  )
  trustProxy: number;

  @IsIn(['yes', 'no'], { message: 'RT_HSTS_SUBDOMAINS must be yes or no.' })
  @Setting('RT_HSTS_SUBDOMAINS', 'Browsers use https for all subdomains of PUBLIC_URL too: yes or no.', 'yes')
  hstsSubdomains: 'yes' | 'no';

  @IsIn(['debug', 'info', 'warn', 'error', 'silent'], {
    message: 'LOG_LEVEL must be debug, info, warn, error or silent.',
  })
  @Setting('LOG_LEVEL', 'Least level that is logged: debug, info, warn, error or silent.', 'info')
  logLevel: string;

  // The rules that participants accept promise 24 hours: it may be less, never more.
  @WholeNumber('RT_SEAL_AFTER_HOURS', 0, 24, 'Hours between the close of a session and its sealing, 24 at most.', 24)
  sealAfterHours: number;

  @WholeNumber(
    'RT_END_AFTER_HOURS',
    1,
    48,
    'Hours after which a session that nobody ends is ended: after its planned end, or after a host last did something in it, whichever is later; 48 at most.',
    12,
  )
  endAfterHours: number;

  @IsOptional()
  @WholeNumber(
    'RT_LOG_DAYS',
    1,
    3650,
    'Days for which you keep the write-ahead log of the database; told to readers of /privacy.',
  )
  logDays?: number;

  @IsOptional()
  @WholeNumber('RT_BACKUP_DAYS', 0, 3650, 'Days for which you keep backups, 0 for none; told to readers of /privacy.')
  backupDays?: number;

  @IsOptional()
  @WholeNumber(
    'RT_DRAIN_SECONDS',
    0,
    6,
    'Seconds for which a process that was asked to end still serves while /api/ready answers 503, 6 at most; longer than two checks of the proxy. 5 in production, 0 in the demo.',
  )
  drainSeconds?: number;

  limits: LimitSettings;

  /** True in a demo: sign-in buttons exist and mail may stay in the outbox. */
  get demo(): boolean {
    return this.mode === 'demo';
  }

  get roles(): ReadonlySet<ProcessRole> {
    return new Set(this.roleList.split(',') as ProcessRole[]);
  }

  get database(): DatabaseSettings {
    return {
      owner: this.databaseUrl,
      app: this.databaseAppUrl ?? this.databaseUrl,
      public: this.databasePublicUrl ?? this.databaseUrl,
      separate: Boolean(this.databaseAppUrl && this.databasePublicUrl),
      pool: this.databasePool,
      waitMs: this.databaseWaitSeconds * 1000,
      statementMs: this.databaseStatementSeconds * 1000,
    };
  }

  /** Where people reach the server, and what of it a browser may name as its origin. Addresses have no final slash. */
  get web(): WebSettings {
    this.webMade.settings ??= this.makeWeb();
    return this.webMade.settings;
  }

  /** How long a process that was asked to end announces it before it closes, in milliseconds. No proxy asks a demo. */
  get drainMs(): number {
    return (this.drainSeconds ?? (this.demo ? 0 : 5)) * 1000;
  }

  get mail(): { smtpUrl?: string; from: string; holdSeconds: number } {
    return { smtpUrl: this.smtpUrl, from: this.mailFrom, holdSeconds: this.mailHoldSeconds };
  }

  // Asked for by every request; a holder, since the environment itself is frozen.
  private readonly webMade: { settings?: WebSettings } = {};

  private makeWeb(): WebSettings {
    const url = new URL(this.publicUrlGiven ?? `http://127.0.0.1:${this.port}`);
    const further = [this.lanUrl ?? [], this.extraOriginList?.split(',') ?? []]
      .flat()
      .map((each) => new URL(each).origin);
    const origins = new Set([url.origin, ...loopbackTwin(url), ...further]);
    const hosts = new Set([...origins].map((origin) => new URL(origin).host));
    const joinUrl = new URL(this.lanUrl ?? url);
    return {
      publicUrl: url.origin,
      joinUrl: joinUrl.origin,
      joinUrlIsLoopback: isLoopback(joinUrl.hostname),
      origins,
      hosts,
    };
  }
}

/** Addresses of this server, without a final slash. */
export interface WebSettings {
  readonly publicUrl: string;
  /** What phones are told: PUBLIC_URL, or the address on the local network. */
  readonly joinUrl: string;
  readonly joinUrlIsLoopback: boolean;
  readonly origins: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
}

export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

// A browser on this machine may have been given either name (docs/decisions.md 24).
function loopbackTwin(url: URL): string[] {
  if (!isLoopback(url.hostname)) return [];
  return ['127.0.0.1', 'localhost'].map(
    (name) => new URL(`${url.protocol}//${name}:${url.port || defaultPort(url)}`).origin,
  );
}

function defaultPort(url: URL): string {
  return url.protocol === 'https:' ? '443' : '80';
}
