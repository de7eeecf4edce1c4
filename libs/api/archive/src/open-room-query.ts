import { Injectable } from '@nestjs/common';

import type { OpenRoom } from './pages/home-page';

export type { OpenRoom };

/**
 * Tells the front page of a demo which room stands open. The archive itself reads what is published and nothing else,
 * so whoever knows rooms puts the source here when it starts.
 */
@Injectable()
export class OpenRoomQuery {
  private source: () => Promise<OpenRoom | null> = async () => null;

  use(source: () => Promise<OpenRoom | null>): void {
    this.source = source;
  }

  openRoom(): Promise<OpenRoom | null> {
    return this.source();
  }
}
