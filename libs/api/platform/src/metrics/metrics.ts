import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

import { Database } from '../database/database';
import { PROGRAM } from '../health/program-version';
import { isInARoom, type RequestLine } from '../log/request-log';
import { RoomEmitter } from '../realtime/room-emitter';
import { WaitingWork } from './waiting-work';

/** What people do in a room is one figure: a route and the moment of a look would tell more than the log does. */
const ROOMS = '/api/live';
/** Between two looks at the event loop: with the library's 10 ms they cost 7 ms of a processor a second, as much as all else of an idle process. */
const LAG_LOOKS_MS = 100;
const SECONDS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** The figures of this process, in Prometheus's form. Counts only: no address, no name and no id is in them. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Counter({
    name: 'roundtable_http_requests_total',
    help: 'Requests that were answered',
    labelNames: ['method', 'route', 'status'],
    registers: [this.registry],
  });

  private readonly seconds = new Histogram({
    name: 'roundtable_http_request_seconds',
    help: 'Time until requests were answered',
    buckets: SECONDS,
    registers: [this.registry],
  });

  constructor(
    private readonly database: Database,
    private readonly emitter: RoomEmitter,
    private readonly work: WaitingWork,
  ) {
    collectDefaultMetrics({ register: this.registry, eventLoopMonitoringPrecision: LAG_LOOKS_MS });
    new Gauge({
      name: 'roundtable_build_info',
      help: 'Always 1: version of the program, and last migration of the schema that it is made for',
      labelNames: Object.keys(PROGRAM),
      registers: [this.registry],
    }).set(PROGRAM, 1);
    this.gauge('roundtable_sockets', 'Open sockets of this process', () => this.emitter.io?.sockets.sockets.size ?? 0);
    this.gauge('roundtable_database_connections', 'Connections of the app pool', () => this.database.pool.total);
    this.gauge(
      'roundtable_database_waiting',
      'Statements that wait for a connection',
      () => this.database.pool.waiting,
    );
    this.gauge('roundtable_live_sessions', 'Sessions that are live', async () => (await this.work.look()).live);
    this.gauge('roundtable_jobs_waiting', 'Jobs that wait or run', async () => (await this.work.look()).waiting);
    this.gauge('roundtable_jobs_failed', 'Jobs given up after all tries', async () => (await this.work.look()).failed);
    this.gauge(
      'roundtable_sealing_overdue',
      'Sessions closed for over 25 hours and not sealed, or sealed and not erased for an hour',
      async () => (await this.work.look()).overdue,
    );
  }

  countRequest(path: string, { method, route, status, ms }: RequestLine): void {
    if (isInARoom(path)) this.requests.inc({ method: 'any', route: ROOMS, status: 'any' });
    else this.requests.inc({ method, route, status });
    this.seconds.observe(ms / 1000);
  }

  async read(): Promise<{ text: string; type: string }> {
    return { text: await this.registry.metrics(), type: this.registry.contentType };
  }

  private gauge(name: string, help: string, look: () => number | Promise<number>): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [this.registry],
      // A look that fails leaves the figure out instead of failing the whole page.
      collect: async () => {
        const value = await Promise.resolve(look()).catch(() => Number.NaN);
        gauge.set(value);
      },
    });
  }
}
