import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OpenRoomQuery } from '@rt/api/archive';
import { Organisation } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';

@Injectable()
export class DemoOpenRoom implements OnModuleInit {
  constructor(
    private readonly openRoomQuery: OpenRoomQuery,
    private readonly roundtables: RoundtablesQueries,
    private readonly organisation: Organisation,
  ) {}

  onModuleInit(): void {
    this.openRoomQuery.use(async () => (await this.roundtables.openRoom(await this.organisation.id())) ?? null);
  }
}
