import { Controller, Get, Param, Query, UseGuards } from '@nestjs/common';
import { Answers, Public } from '@rt/api/platform';
import {
  ArchiveSearch,
  PublicContribution,
  PublicRoundtableList,
  PublicRoundtablePage,
  PublicRoundtablesQuery,
  SearchPage,
} from '@rt/contracts';

import { ArchiveQueries } from './archive.queries';
import { RefPipe } from './ref.pipe';
import { SearchArchive } from './search/search-archive';
import { SearchPaceGuard } from './search/search-pace.guard';

/** The archive for machines. Reads the public projection only. */
@Controller('api/archive')
@Public()
export class ArchiveController {
  constructor(
    private readonly queries: ArchiveQueries,
    private readonly searchArchive: SearchArchive,
  ) {}

  @Get('roundtables')
  @Answers(200, PublicRoundtableList)
  roundtables(@Query() query: PublicRoundtablesQuery): Promise<PublicRoundtableList> {
    return this.queries.list(query);
  }

  @Get('roundtables/:ref')
  @Answers(200, PublicRoundtablePage)
  roundtable(@Param('ref', RefPipe) ref: string): Promise<PublicRoundtablePage> {
    return this.queries.roundtablePage(ref);
  }

  @Get('contributions/:ref')
  @Answers(200, PublicContribution)
  contribution(@Param('ref', RefPipe) ref: string): Promise<PublicContribution> {
    return this.queries.contributionBody(ref);
  }

  @Get('search')
  @UseGuards(SearchPaceGuard)
  @Answers(200, SearchPage)
  search(@Query() query: ArchiveSearch): Promise<SearchPage> {
    return this.searchArchive.run(query);
  }
}
