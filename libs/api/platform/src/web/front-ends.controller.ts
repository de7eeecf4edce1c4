import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Response } from 'express';

import type { AskedRequest } from '../access/asked-request';
import { Public } from '../access/decorators';
import { FrontEndPages } from './front-end-pages';

/** Addresses of the built front ends. Everything else that is HTML is written by the archive. */
@Controller()
@Public()
export class FrontEndsController {
  constructor(private readonly pages: FrontEndPages) {}

  @Get(['console', 'console/{*rest}'])
  console(@Req() request: AskedRequest, @Res() response: Response): void {
    this.pages.sendConsole(request, response);
  }

  @Get(['j', 'j/*rest', 'invitation', 'invitation/*rest'])
  room(@Res() response: Response): void {
    this.pages.sendSite(response, 'room.html');
  }

  @Get(['stage', 'stage/*rest'])
  stage(@Res() response: Response): void {
    this.pages.sendSite(response, 'stage.html');
  }
}
