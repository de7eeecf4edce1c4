import {
  Band,
  Cards,
  Code,
  type Content,
  Empty,
  Hero,
  Lead,
  LinkCard,
  LinkCards,
  NamedBand,
  rich,
  Sectors,
  Wrap,
} from '@rt/components';

import type { ContributionRow, RoundtableRow, SectorRow } from '../public-rows';
import { t } from '../words';
import { contributionCard, roundtableCard } from './cards';
import { facetAddress } from './insights-address';
import { dayText, type Page, type Site } from './layout';
import { searchForm } from './search-form';

/** The room that visitors of a demo may enter. */
export interface OpenRoom {
  /** Id of the roundtable: where the console runs it. */
  readonly id: string;
  readonly title: string;
  /** 8 digits. */
  readonly joinCode: string;
  readonly live: boolean;
  /** It may start now without being early. */
  readonly due: boolean;
  /** The planned day, 'YYYY-MM-DD'. */
  readonly day: string | null;
}

export interface HomeView {
  readonly latest: readonly ContributionRow[];
  readonly roundtables: readonly RoundtableRow[];
  readonly sectors: readonly SectorRow[];
  readonly room: OpenRoom | null;
}

/** The front page: in a demo three ways in first, then search, what is new, and sectors. */
export function homePage(site: Site, view: HomeView): Page {
  const organisation = site.organisationName;
  return {
    title: t('archive.home-title'),
    description: t('archive.home-description', { organisation }),
    path: '/',
    jsonLd: siteData(site),
    main: (
      <>
        <Hero>
          <h1>{t('archive.home-heading')}</h1>
          <Lead>{t('archive.home-lead', { organisation })}</Lead>
          {site.demo ? waysIn(view.room) : searchForm({})}
        </Hero>
        <Wrap>
          {site.demo && <NamedBand label={t('archive.search')}>{searchForm({})}</NamedBand>}
          {latest(view.latest)}
          {view.sectors.length > 0 && sectors(view.sectors)}
          {view.roundtables.length > 0 && recent(view.roundtables)}
        </Wrap>
      </>
    ),
  };
}

function latest(rows: readonly ContributionRow[]): Content {
  return (
    <Band
      id="latest"
      heading={t('archive.latest-insights')}
      all={{ href: '/insights', label: t('archive.all-insights') }}
    >
      {rows.length === 0 ? (
        <Empty>{t('archive.home-empty')}</Empty>
      ) : (
        <Cards look="grid">{rows.map(contributionCard)}</Cards>
      )}
    </Band>
  );
}

function recent(rows: readonly RoundtableRow[]): Content {
  const all = { href: '/roundtables', label: t('archive.all-roundtables') };
  return (
    <Band id="recent" heading={t('archive.recent-roundtables')} all={all}>
      <Cards look="grid">{rows.map(roundtableCard)}</Cards>
    </Band>
  );
}

function sectors(rows: readonly SectorRow[]): Content {
  const link = ({ code, label, contributions }: SectorRow) => ({
    href: facetAddress('sector', code),
    label,
    count: contributions,
  });
  const belowOf = (code: string) =>
    rows.filter(({ parent_code, contributions }) => parent_code === code && contributions > 0);
  const top = rows.filter(({ parent_code }) => parent_code === null);
  return (
    <Band id="sectors" heading={t('archive.sectors')}>
      <Sectors sectors={top.map((sector) => ({ ...link(sector), below: belowOf(sector.code).map(link) }))} />
    </Band>
  );
}

function waysIn(room: OpenRoom | null): Content {
  const next = room ? `/roundtables/${room.id}/live` : '/roundtables/new';
  const signIn = `/console/sign-in?${String(new URLSearchParams({ as: 'organiser', next }))}`;
  return (
    <LinkCards>
      <LinkCard href={signIn} title={t('archive.demo-run')}>
        {room ? standing(room) : t('archive.demo-run-plan')}
      </LinkCard>
      <LinkCard href={room ? `/j/${room.joinCode}` : '/j'} title={t('archive.demo-join')}>
        {room ? joinBy(room.joinCode) : t('archive.demo-join-any')}
      </LinkCard>
      <LinkCard href="/insights" title={t('archive.demo-read')}>
        {t('archive.demo-read-words')}
      </LinkCard>
    </LinkCards>
  );
}

function standing({ title, live, due, day }: OpenRoom): string {
  if (live) return t('archive.room-live', { title });
  if (due || day === null) return t('archive.room-ready', { title });
  return t('archive.room-planned', { title, day: dayText(day) });
}

function joinBy(code: string): Content {
  const shown = <Code>{`${code.slice(0, 4)} ${code.slice(4)}`}</Code>;
  return rich((values) => t('archive.demo-join-code', values), { code: shown });
}

function siteData(site: Site): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: t('archive.roundtable-name'),
    url: `${site.publicUrl}/`,
    publisher: { '@type': 'Organization', name: site.organisationName },
    potentialAction: {
      '@type': 'SearchAction',
      target: `${site.publicUrl}/insights?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}
