import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';

import { Public } from '../access/decorators';
import { Answers } from '../openapi/answers';
import { Languages } from './languages';
import { pageBefore } from './page-before';

/** The reader's choice of language, by a link that works without JavaScript. */
@Controller('language')
@Public()
export class LanguageController {
  constructor(private readonly languages: Languages) {}

  /** Keeps the choice, where that language is installed, and goes back to the page on which it was made. */
  @Get(':locale')
  @Answers(303, undefined, 'text/html')
  choose(@Param('locale') locale: string, @Req() request: Request, @Res() response: Response): void {
    this.languages.keep(request, response, locale);
    response.setHeader('Cache-Control', 'no-store');
    response.redirect(303, pageBefore(request));
  }
}
