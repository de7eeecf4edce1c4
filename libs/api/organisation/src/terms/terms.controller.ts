import { Controller, Get } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, ListedAs, Public } from '@rt/api/platform';
import { RegionList, SectorList } from '@rt/contracts';
import { officialRegion, sectorLabel } from '@rt/words';

import { TermsQueries } from './terms.queries';

@ListedAs('Directory')
@Controller('api')
@Public()
export class TermsController {
  constructor(private readonly terms: TermsQueries) {}

  @Get('sectors')
  @Answers(200, SectorList)
  async sectors(@CurrentActor() actor: Actor): Promise<SectorList> {
    const items = await this.terms.sectors(actor.orgId);
    return { items: items.map((sector) => ({ ...sector, label: sectorLabel(sector.code, sector.label) })) };
  }

  @Get('regions')
  @Answers(200, RegionList)
  async regions(): Promise<RegionList> {
    const items = await this.terms.regions();
    return { items: items.map(({ code }) => ({ code, label: officialRegion(code) })) };
  }
}
