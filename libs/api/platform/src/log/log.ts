import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';

import { currentRequestId } from './request-context';

/** Values that may stand in a log line: counts, codes and ids of things, never what a person wrote or who they are. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** JSON lines on standard output: fixed sentences and plain fields, never what people typed. */
export class Log {
  private readonly logger: Logger;

  constructor(level: string, destination?: { write(line: string): void }) {
    const options = { level, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime };
    this.logger = destination ? pino(options, destination) : pino(options);
  }

  debug(message: string, fields: LogFields = {}): void {
    this.logger.debug(withId(fields), message);
  }

  info(message: string, fields: LogFields = {}): void {
    this.logger.info(withId(fields), message);
  }

  warn(message: string, fields: LogFields = {}): void {
    this.logger.warn(withId(fields), message);
  }

  /** Logs a fault with the kind of error and where it came from, but not with values that it may quote. */
  error(message: string, error?: unknown, fields: LogFields = {}): void {
    this.logger.error({ ...withId(fields), ...(error === undefined ? {} : { fault: faultOf(error) }) }, message);
  }

  /** The same log for the framework's own lines. */
  forNest(): LoggerService {
    return {
      log: (message: unknown, context?: unknown) => this.debug(String(message), { from: String(context) }),
      warn: (message: unknown, context?: unknown) => this.warn(String(message), { from: String(context) }),
      error: (message: unknown, _stack?: unknown, context?: unknown) =>
        this.error('fault in the framework', message instanceof Error ? message : undefined, {
          from: String(context),
          text: message instanceof Error ? undefined : String(message),
        }),
      debug: (message: unknown) => this.debug(String(message)),
      verbose: () => undefined,
    };
  }
}

function withId(fields: LogFields): LogFields {
  const requestId = currentRequestId();
  return requestId ? { requestId, ...fields } : fields;
}

interface Fault {
  name: string;
  code?: string;
  message?: string;
  constraint?: string;
  frames: string[];
}

function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const cause = (error as { driverError?: unknown }).driverError ?? error;
  const { code, constraint } = cause as { code?: unknown; constraint?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    ...(quotesInput(error, code) ? {} : { message: error.message }),
    frames: frames.slice(0, 8).map((line) => line.trim()),
  };
}

// PostgreSQL (five-character codes) and JSON.parse repeat the offending value in their messages.
function quotesInput(error: Error, code: unknown): boolean {
  return error instanceof SyntaxError || (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code));
}
