import { Injectable, type OnModuleInit } from '@nestjs/common';
import { currentRequestId, refuse } from '@rt/api/platform';
import type { ArchiveSearch, PublicRoundtablesQuery } from '@rt/contracts';

import { contributionPath } from './addresses';
import { ArchiveQueries } from './archive.queries';
import { MOST_ADDRESSES, robots, sitemap } from './crawlers/sitemap';
import { OpenRoomQuery } from './open-room-query';
import { contributionPage } from './pages/contribution-page';
import { homePage } from './pages/home-page';
import { insightsPage } from './pages/insights-page';
import { document, type Page, type Site } from './pages/layout';
import { ownPage } from './pages/own-page';
import { pollCsv, pollSvg } from './pages/poll-model';
import { privacyPage } from './pages/privacy-page';
import { problemPage } from './pages/problem-page';
import { roundtablePage, roundtablesPage } from './pages/roundtable-pages';
import { aboutPage, accessibilityPage, howItWorksPage } from './pages/text-pages';
import { PublicRepository } from './public.repository';
import type { ContributionRow, PublicPoll } from './public-rows';
import { SearchArchive } from './search/search-archive';
import { SitePlatform } from './site-platform';

const TEXTS = {
  about: aboutPage,
  'how-it-works': howItWorksPage,
  accessibility: accessibilityPage,
  'your-contribution': ownPage,
} as const;
export type TextPageName = keyof typeof TEXTS;

/** Loads what a page shows and writes it. */
@Injectable()
export class ArchivePages implements OnModuleInit {
  private organisationName = 'Roundtable';

  constructor(
    private readonly queries: ArchiveQueries,
    private readonly published: PublicRepository,
    private readonly searchArchive: SearchArchive,
    private readonly openRoomQuery: OpenRoomQuery,
    private readonly platform: SitePlatform,
  ) {}

  onModuleInit(): void {
    this.platform.problems.use((refusal, request) =>
      document(this.siteNow(), problemPage(refusal, request.path, currentRequestId() ?? 'none')),
    );
  }

  async home(): Promise<string> {
    const [latest, roundtables, sectors, room] = await Promise.all([
      this.published.latest(6),
      this.published.roundtables(3),
      this.published.sectors(),
      this.platform.environment.demo ? this.openRoomQuery.openRoom() : null,
    ]);
    return this.write((site) => homePage(site, { latest, roundtables, sectors, room }));
  }

  async roundtables(query: PublicRoundtablesQuery): Promise<string> {
    const [page, totals] = await Promise.all([this.queries.roundtables(query), this.published.totals()]);
    return this.write(() => roundtablesPage({ ...page, ...query, total: totals.roundtables }));
  }

  async roundtable(ref: string): Promise<string> {
    const row = await this.queries.roundtable(ref);
    const contributions = await this.published.contributionsOf(ref);
    return this.write((site) => roundtablePage(site, row, contributions));
  }

  async contribution(ref: string): Promise<string> {
    const row = await this.queries.contribution(ref);
    return this.write((site) => contributionPage(site, row));
  }

  async insights(query: ArchiveSearch): Promise<string> {
    const [found, sectors] = await Promise.all([this.searchArchive.run(query), this.published.sectorLabels()]);
    return this.write(() => insightsPage({ query, found, sectors }));
  }

  async text(name: TextPageName): Promise<string> {
    return this.write(TEXTS[name]);
  }

  async privacy(): Promise<string> {
    const details = await this.published.privacyDetails(await this.platform.organisation.id());
    return this.write(() => privacyPage(details, this.platform.environment));
  }

  async sitemap(): Promise<string> {
    const rows = await this.published.sitemapRows(MOST_ADDRESSES);
    return sitemap(this.platform.environment.web.publicUrl, rows);
  }

  robots(): string {
    return robots(this.platform.environment.web.publicUrl);
  }

  /** The numbers of a kept poll as CSV; `not-found` for a contribution without. */
  async csv(ref: string): Promise<string> {
    const { row, poll } = await this.withPoll(ref);
    return pollCsv(poll, ref, row.title, `${this.platform.environment.web.publicUrl}${contributionPath(ref)}`);
  }

  async svg(ref: string): Promise<string> {
    const { row, poll } = await this.withPoll(ref);
    return pollSvg(poll, ref, row.title) ?? refuse('not-found');
  }

  private async withPoll(ref: string): Promise<{ row: ContributionRow; poll: PublicPoll }> {
    const row = await this.queries.contribution(ref);
    return row.poll ? { row, poll: row.poll } : refuse('not-found');
  }

  private async write(page: (site: Site) => Page): Promise<string> {
    this.organisationName = (await this.platform.organisation.find())?.name ?? this.organisationName;
    const site = this.siteNow();
    return document(site, page(site));
  }

  private siteNow(): Site {
    const { environment, assets } = this.platform;
    return {
      publicUrl: environment.web.publicUrl,
      organisationName: this.organisationName,
      assets: assets.files('explore'),
      demo: environment.demo,
    };
  }
}
