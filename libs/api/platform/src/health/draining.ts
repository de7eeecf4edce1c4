import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';

/** Set once a process has been asked to end: it is no longer ready and takes no new sockets. */
@Injectable()
export class Draining implements BeforeApplicationShutdown {
  private asked = false;

  get begun(): boolean {
    return this.asked;
  }

  beforeApplicationShutdown(): void {
    this.begin();
  }

  begin(): void {
    this.asked = true;
  }
}
