import { Injectable } from '@nestjs/common';
import { Database, RoomEmitter } from '@rt/api/platform';

import { SignInsRepository } from './sign-ins.repository';

/** Ends all sign-ins of an account in the open transaction, and its sockets after the commit. */
@Injectable()
export class EndSignIns {
  constructor(
    private readonly database: Database,
    private readonly signIns: SignInsRepository,
    private readonly rooms: RoomEmitter,
  ) {}

  async run(accountId: string): Promise<void> {
    await this.signIns.endAll(accountId);
    this.database.afterCommit(() => this.rooms.disconnect(`account:${accountId}`));
  }
}
