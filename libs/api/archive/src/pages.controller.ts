import { Controller, Get, Param, Query, Req, Res, UseGuards } from '@nestjs/common';
import { Answers, checkBody, Public } from '@rt/api/platform';
import { ArchiveSearch, PublicRoundtablesQuery } from '@rt/contracts';
import type { Request, Response } from 'express';

import { AddressPipe } from './address.pipe';
import { contributionPath, roundtablePath } from './addresses';
import { ArchivePages } from './archive-pages';
import { LenientSearchPipe } from './lenient-search.pipe';
import { SearchPaceGuard } from './search/search-pace.guard';
import { sendCrawlers, sendPage, sendPicture, sendTable } from './send';

/** The public pages: real HTML for every address, readable without JavaScript. */
@Controller()
@Public()
export class PagesController {
  constructor(private readonly pages: ArchivePages) {}

  @Get()
  @Answers(200, undefined, 'text/html')
  async home(@Req() request: Request, @Res() response: Response): Promise<void> {
    sendPage(request, response, await this.pages.home());
  }

  @Get('robots.txt')
  @Answers(200, undefined, 'text/plain')
  robots(@Res() response: Response): void {
    sendCrawlers(response, 'text/plain', this.pages.robots());
  }

  @Get('sitemap.xml')
  @Answers(200, undefined, 'application/xml')
  async sitemap(@Res() response: Response): Promise<void> {
    sendCrawlers(response, 'application/xml', await this.pages.sitemap());
  }

  @Get('roundtables')
  @Answers(200, undefined, 'text/html')
  async roundtables(
    @Query('cursor') cursor: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const query = await checkBody(PublicRoundtablesQuery, cursor ? { cursor } : {});
    sendPage(request, response, await this.pages.roundtables(query));
  }

  /** A reference in another case, or followed by words, is sent to the one right address. */
  @Get(['roundtables/:ref', 'roundtables/:ref/:slug'])
  @Answers(200, undefined, 'text/html')
  async roundtable(
    @Param('ref', AddressPipe) ref: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    sendPage(request, response, await this.pages.roundtable(ref), roundtablePath(ref));
  }

  @Get('contributions/:ref/data.csv')
  @Answers(200, undefined, 'text/csv')
  async csv(@Param('ref', AddressPipe) ref: string, @Res() response: Response): Promise<void> {
    sendTable(response, await this.pages.csv(ref), `${ref}.csv`);
  }

  @Get('contributions/:ref/chart.svg')
  @Answers(200, undefined, 'image/svg+xml')
  async svg(@Param('ref', AddressPipe) ref: string, @Res() response: Response): Promise<void> {
    sendPicture(response, await this.pages.svg(ref));
  }

  /** As for roundtables; the files of a chart stand before, since their names are no slugs. */
  @Get(['contributions/:ref', 'contributions/:ref/:slug'])
  @Answers(200, undefined, 'text/html')
  async contribution(
    @Param('ref', AddressPipe) ref: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    sendPage(request, response, await this.pages.contribution(ref), contributionPath(ref));
  }

  @Get('insights')
  @UseGuards(SearchPaceGuard)
  @Answers(200, undefined, 'text/html')
  async insights(
    @Query(LenientSearchPipe) query: object,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    sendPage(request, response, await this.pages.insights(query as ArchiveSearch));
  }

  @Get('about')
  @Answers(200, undefined, 'text/html')
  async about(@Req() request: Request, @Res() response: Response): Promise<void> {
    sendPage(request, response, await this.pages.text('about'));
  }

  @Get('how-it-works')
  @Answers(200, undefined, 'text/html')
  async howItWorks(@Req() request: Request, @Res() response: Response): Promise<void> {
    sendPage(request, response, await this.pages.text('how-it-works'));
  }

  @Get('accessibility')
  @Answers(200, undefined, 'text/html')
  async accessibility(@Req() request: Request, @Res() response: Response): Promise<void> {
    sendPage(request, response, await this.pages.text('accessibility'));
  }

  @Get('privacy')
  @Answers(200, undefined, 'text/html')
  async privacy(@Req() request: Request, @Res() response: Response): Promise<void> {
    sendPage(request, response, await this.pages.privacy());
  }

  @Get('your-contribution')
  @Answers(200, undefined, 'text/html')
  async own(@Req() request: Request, @Res() response: Response): Promise<void> {
    sendPage(request, response, await this.pages.text('your-contribution'));
  }
}
