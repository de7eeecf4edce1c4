import { Injectable } from '@nestjs/common';
import { Environment, HtmlProblems, Organisation, SiteAssets } from '@rt/api/platform';

/** What the pages need of the platform, in one hand. */
@Injectable()
export class SitePlatform {
  constructor(
    readonly environment: Environment,
    readonly organisation: Organisation,
    readonly assets: SiteAssets,
    readonly problems: HtmlProblems,
  ) {}
}
