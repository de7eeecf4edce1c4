import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';

/** First `/api/ready` says 503 while requests are served; then sockets and the listener close. */
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
