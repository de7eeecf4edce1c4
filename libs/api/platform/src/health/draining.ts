import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';

/**
 * The two steps in which a process ends. First it is announced: `/api/ready` says 503 so that the proxy sends new
 * requests elsewhere, and all that still comes is served. Then it begins: no new sockets, and the listener closes.
 */
@Injectable()
export class Draining implements BeforeApplicationShutdown {
  private said = false;
  private started = false;

  get announced(): boolean {
    return this.said;
  }

  get begun(): boolean {
    return this.started;
  }

  beforeApplicationShutdown(): void {
    this.begin();
  }

  announce(): void {
    this.said = true;
  }

  begin(): void {
    this.said = true;
    this.started = true;
  }
}
