import { Controller, Get, Res } from '@nestjs/common';
import { Health, Readiness } from '@rt/contracts';
import type { Response } from 'express';

import { Public } from '../access/decorators';
import { Answers } from '../openapi/answers';
import { HealthProbe } from './health-probe';
import { PROGRAM } from './program-version';

@Controller('api')
@Public()
export class HealthController {
  constructor(private readonly probe: HealthProbe) {}

  /** Which version lives here, and the last migration of its schema; asks no database, so it answers without one. */
  @Get('health')
  @Answers(200, Health)
  health(): Health {
    return { status: 'up', ...PROGRAM };
  }

  /** 200 while requests can be answered (`degraded` without Redis or space to write), 503 without the database or while ending. */
  @Get('ready')
  @Answers(200, Readiness)
  @Answers(503, Readiness)
  async ready(@Res({ passthrough: true }) response: Response): Promise<Readiness> {
    const readiness = await this.probe.look();
    response.status(readiness.status === 'down' ? 503 : 200);
    return readiness;
  }
}
