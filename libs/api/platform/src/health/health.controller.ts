import { Controller, Get, Res } from '@nestjs/common';
import { Health, Readiness } from '@rt/contracts';
import type { Response } from 'express';

import { Public } from '../access/decorators';
import { Answers } from '../openapi/answers';
import { HealthProbe } from './health-probe';

@Controller('api')
@Public()
export class HealthController {
  constructor(private readonly probe: HealthProbe) {}

  /** Whether this process answers. Asks no database. Version and schema are at the metrics port, since this route is public. */
  @Get('health')
  @Answers(200, Health)
  health(): Health {
    return { status: 'up' };
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
