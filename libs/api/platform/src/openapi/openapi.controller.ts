import { Controller, Get } from '@nestjs/common';

import { Public } from '../access/decorators';
import { Answers } from './answers';
import { type OpenApi, OpenApiDocument } from './openapi-document';

/** The API's own description. */
@Controller('api')
@Public()
export class OpenApiController {
  constructor(private readonly document: OpenApiDocument) {}

  @Get('openapi.json')
  @Answers(200)
  get(): OpenApi {
    return this.document.get();
  }
}
