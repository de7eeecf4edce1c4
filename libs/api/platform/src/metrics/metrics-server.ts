import { createServer, type Server, type ServerResponse } from 'node:http';

import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';

import { Environment } from '../config/environment';
import { EnvironmentFaults } from '../config/read-environment';
import { Metrics } from './metrics';

/** Answers `GET /metrics` on a port of its own, by default to this machine alone; off unless METRICS_PORT names one. */
@Injectable()
export class MetricsServer implements OnApplicationBootstrap, OnApplicationShutdown {
  private server?: Server;

  constructor(
    private readonly environment: Environment,
    private readonly metrics: Metrics,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { metricsPort: port, metricsHost: host } = this.environment;
    if (port === undefined) return;
    const server = createServer((request, response) => {
      if (request.method === 'GET' && request.url === '/metrics') void this.answer(response);
      else response.writeHead(404).end();
    });
    this.server = server;
    await new Promise<void>((done, failed) => {
      server.once('error', () => failed(new EnvironmentFaults([`METRICS_PORT ${port} cannot be listened on.`])));
      server.listen(port, host, done);
    });
  }

  onApplicationShutdown(): void {
    this.server?.closeAllConnections();
    this.server?.close();
  }

  private async answer(response: ServerResponse): Promise<void> {
    const { text, type } = await this.metrics.read();
    response.writeHead(200, { 'Content-Type': type }).end(text);
  }
}
