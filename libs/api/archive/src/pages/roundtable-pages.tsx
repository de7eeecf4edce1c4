import {
  Agenda,
  ButtonLink,
  Cards,
  Columns,
  type Content,
  Empty,
  EmptyPage,
  type Fact,
  Facts,
  KindLine,
  Lead,
  Muted,
  Pages,
  Panel,
  Paragraphs,
  Question,
  TextSection,
  TitleBlock,
  Wrap,
} from '@rt/components';
import { isRule } from '@rt/domain/attribution';
import { ruleText } from '@rt/words';

import { roundtablePath } from '../addresses';
import { ruleLabel } from '../labels';
import type { ContributionRow, RoundtableRow, SectorLabel } from '../public-rows';
import { t } from '../words';
import { contributionCard, roundtableCard } from './cards';
import { facetAddress } from './insights-address';
import { breadcrumbs, dayText, foreign, type Page, type Site } from './layout';
import { licenceOf } from './structured-data/licence-address';

interface RoundtablesView {
  readonly rows: readonly RoundtableRow[];
  readonly total: number;
  /** Where this page begins; nothing on the first. */
  readonly cursor?: string | undefined;
  readonly nextCursor: string | null;
}

/** Published roundtables, a page at a time. */
export function roundtablesPage({ rows, total, cursor, nextCursor }: RoundtablesView): Page {
  return {
    title: t('archive.roundtables'),
    description: t('archive.roundtables-description'),
    path: '/roundtables',
    section: 'roundtables',
    index: !cursor,
    main: (
      <Wrap>
        {breadcrumbs([t('archive.roundtables'), null])}
        <h1>{t('archive.roundtables')}</h1>
        <Lead>
          {t('archive.roundtables-lead')}
          {total > 0 && ` ${t('archive.roundtables-total', { total })}`}
        </Lead>
        {rows.length === 0 ? (
          <EmptyPage>{t('archive.roundtables-empty')}</EmptyPage>
        ) : (
          <Cards look="wide">{rows.map(roundtableCard)}</Cards>
        )}
        {(cursor || nextCursor) && (
          <Pages label={t('archive.roundtable-pages')}>
            {cursor && <ButtonLink href="/roundtables">{t('archive.first-page')}</ButtonLink>}
            {nextCursor && (
              <ButtonLink rel="next" href={`/roundtables?cursor=${nextCursor}`}>
                {t('archive.next-page')}
              </ButtonLink>
            )}
          </Pages>
        )}
      </Wrap>
    ),
  };
}

/** One roundtable: its question first, then what came of it, then how it was held. */
export function roundtablePage(site: Site, row: RoundtableRow, contributions: readonly ContributionRow[]): Page {
  const side = (
    <>
      {facts(row)}
      {agenda(row)}
    </>
  );
  return {
    title: row.title,
    description: row.question,
    path: roundtablePath(row.ref),
    section: 'roundtables',
    type: 'article',
    jsonLd: eventData(site, row),
    main: (
      <Wrap>
        {breadcrumbs([t('archive.roundtables'), '/roundtables'], [row.ref, null])}
        <TitleBlock>
          <KindLine
            first={t('archive.roundtable-ref', { ref: row.ref })}
            others={row.programme_title ? [row.programme_title] : []}
          />
          <h1 lang={foreign(row)}>{row.title}</h1>
          <Question label={t('archive.the-question')} lang={foreign(row)}>
            {row.question}
          </Question>
        </TitleBlock>
        <Columns side={side} sideLabel={t('archive.about-roundtable')}>
          {row.purpose && (
            <TextSection id="aim" heading={t('archive.aim')}>
              <Paragraphs text={row.purpose} lang={foreign(row)} />
            </TextSection>
          )}
          {said(contributions)}
        </Columns>
      </Wrap>
    ),
  };
}

function said(contributions: readonly ContributionRow[]): Content {
  return (
    <section aria-labelledby="said">
      <h2 id="said">{t('archive.what-was-said')}</h2>
      <Muted>{t('archive.published-contributions', { count: contributions.length })}</Muted>
      {contributions.length === 0 ? (
        <Empty>{t('archive.roundtable-empty')}</Empty>
      ) : (
        <Cards>{contributions.map(contributionCard)}</Cards>
      )}
    </section>
  );
}

function facts(row: RoundtableRow): Content {
  const place = row.region_label ? `${row.place}, ${row.region_label}` : row.place;
  const all: readonly (Fact | false)[] = [
    [t('archive.held'), dayText(row.held_on)],
    row.planned_text !== null && [t('archive.planned-for'), row.planned_text],
    row.place !== '' && [t('archive.place'), place],
    [t('archive.host'), row.organisation_name],
    [t('archive.rule'), isRule(row.rule) ? ruleText(row.rule).short : ruleLabel(row.rule)],
    row.attendance_band !== null && [t('archive.people-in-room'), row.attendance_band],
    [t('archive.sectors'), row.sectors.map(sectorLink)],
    [t('archive.licence'), row.licence],
    [t('archive.published'), t('archive.day-version', { day: dayText(row.published_on), version: row.version })],
  ];
  return (
    <Panel heading={t('archive.how-held')}>
      <Facts facts={all.filter((fact) => fact !== false)} />
    </Panel>
  );
}

function sectorLink({ code, label }: SectorLabel, index: number): Content {
  return [
    index > 0 && ', ',
    <a key={code} href={facetAddress('sector', code)}>
      {label}
    </a>,
  ];
}

function agenda(row: RoundtableRow): Content {
  if (row.agenda.length === 0) return null;
  const items = row.agenda.map(({ title, plannedMinutes }) => ({
    title,
    time: t('archive.minutes', { minutes: plannedMinutes }),
  }));
  return (
    <Panel heading={t('archive.agenda')}>
      <Agenda items={items} lang={foreign(row)} />
    </Panel>
  );
}

function eventStatus({ planned_on: planned, held_on: held }: RoundtableRow): object {
  return planned === null || planned === held
    ? { eventStatus: 'https://schema.org/EventScheduled' }
    : { eventStatus: 'https://schema.org/EventRescheduled', previousStartDate: planned };
}

function eventData(site: Site, row: RoundtableRow): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': `${site.publicUrl}${roundtablePath(row.ref)}`,
    identifier: row.ref,
    name: row.title,
    description: row.question,
    startDate: row.held_on,
    ...eventStatus(row),
    ...(row.place ? { location: { '@type': 'Place', name: row.place } } : {}),
    organizer: { '@type': 'Organization', name: row.organisation_name },
    inLanguage: row.lang,
    ...licenceOf(row),
  };
}
