import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FrontDoor } from '@rt/api/archive';
import { Organisation } from '@rt/api/platform';

import { PublishingRepository } from './publishing.repository';

/** Tells the front page of a demo which room may be entered. */
@Injectable()
export class DemoDoor implements OnModuleInit {
  constructor(
    private readonly frontDoor: FrontDoor,
    private readonly publishing: PublishingRepository,
    private readonly organisation: Organisation,
  ) {}

  onModuleInit(): void {
    this.frontDoor.use(async () => (await this.publishing.openRoom(await this.organisation.id())) ?? null);
  }
}
