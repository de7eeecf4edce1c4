import {
  Article,
  Citation,
  Columns,
  type Content,
  type Fact,
  Facts,
  KindLine,
  Markup,
  Muted,
  Panel,
  ResultFigure,
  Tags,
  Text,
  TitleBlock,
  WhoSaid,
  WordsIn,
} from '@rt/components';
import { isRule, isUnattributed } from '@rt/domain/attribution';
import { excerpt, plainMarkup } from '@rt/domain/text';
import { ruleText } from '@rt/words';

import { contributionPath, roundtablePath } from '../addresses';
import { aboutOf, phaseLabel, ruleLabel, stakeholderLabel, typeLabel } from '../labels';
import type { ContributionRow, PublicPoll } from '../public-rows';
import { t } from '../words';
import { facetAddress } from './insights-address';
import { breadcrumbs, dayText, foreign, type Page, type Site } from './layout';
import { furtherModels, pollModels } from './poll-model';
import { licenceOf } from './structured-data/licence-address';

/** One contribution: the claim, what stands behind it, who said it, and how to cite it. */
export function contributionPage(site: Site, row: ContributionRow): Page {
  const side = (
    <>
      {context(row)}
      {tags(row)}
    </>
  );
  return {
    title: row.title,
    description: row.poll?.summary ?? excerpt(plainMarkup(row.body), 200),
    path: contributionPath(row.ref),
    section: 'insights',
    type: 'article',
    jsonLd: reportData(site, row),
    main: (
      <Article>
        {breadcrumbs([t('archive.insights'), '/insights'], [row.ref, null])}
        <TitleBlock>
          <KindLine first={typeLabel(row.type)} others={aboutOf(row.sectors, row.region_label)} />
          <h1 lang={foreign(row)}>{row.title}</h1>
        </TitleBlock>
        <Columns side={side} sideLabel={t('archive.about-contribution')}>
          {row.poll ? figure(row, row.poll) : claim(row)}
          {whoSaid(row)}
          <Citation heading={t('archive.cite-this')} text={row.cite_as} />
        </Columns>
      </Article>
    ),
  };
}

function claim(row: ContributionRow): Content {
  return (
    <Text look="claim" lang={foreign(row)}>
      <Markup text={row.body} />
    </Text>
  );
}

function sourceOf({ askedFrom }: PublicPoll): Content {
  if (!askedFrom) return null;
  const text = t('archive.asked-from', { question: askedFrom.question });
  return askedFrom.ref ? <a href={contributionPath(askedFrom.ref)}>{text}</a> : text;
}

function figure(row: ContributionRow, poll: PublicPoll): Content {
  const { ref, body } = row;
  const headline = t('archive.room-answered');
  const models = pollModels(poll, headline);
  // A kept poll may carry a note; without one its body is the summary, which the figure shows already.
  const hasNote = body !== poll.summary && body !== '';
  return (
    <>
      <ResultFigure
        models={models}
        further={furtherModels(poll)}
        name={ref}
        headline={headline}
        question={poll.question}
        askedFrom={sourceOf(poll)}
        summary={poll.summary}
        base={t('archive.base-and-method', { base: models[0]?.base ?? '', method: poll.method })}
        csv={`${contributionPath(ref)}/data.csv`}
        svg={`${contributionPath(ref)}/chart.svg`}
        lang={foreign(row)}
      />
      {hasNote && (
        <Text lang={foreign(row)}>
          <Markup text={body} />
        </Text>
      )}
    </>
  );
}

function whoSaid(row: ContributionRow): Content {
  const unattributed = isRule(row.rule) && isUnattributed(row.rule);
  const byHost = row.poll !== null;
  const who = unattributed && !byHost ? t('archive.not-stored') : row.author;
  const { stakeholder_type: type, fields } = row;
  return (
    <WhoSaid heading={t('archive.who-said')} who={who}>
      {byHost && <p>{t('archive.answers-not-stored')}</p>}
      <Muted>{isRule(row.rule) ? ruleText(row.rule).short : ruleLabel(row.rule)}</Muted>
      {type && <p>{t('archive.organisation-type', { type: stakeholderLabel(type) })}</p>}
      {fields.authorRegion && <p>{t('archive.author-region', { region: fields.authorRegion })}</p>}
    </WhoSaid>
  );
}

function context(row: ContributionRow): Content {
  const lang = foreign(row);
  const roundtable = (
    <a href={roundtablePath(row.roundtable_ref)} lang={lang}>
      {row.roundtable_title}
    </a>
  );
  return (
    <Panel heading={t('archive.where-from')}>
      <Facts
        facts={[
          [t('archive.roundtable'), roundtable],
          [t('archive.its-question'), <WordsIn lang={lang}>{row.roundtable_question}</WordsIn>],
          [t('archive.host'), row.organisation_name],
          [t('archive.held'), dayText(row.held_on)],
          [t('archive.written'), phaseLabel(row.phase)],
          [t('archive.reference-word'), t('archive.ref-version', { ref: row.ref, version: row.version })],
          [t('archive.published'), dayText(row.published_on)],
          [t('archive.licence'), row.licence],
        ]}
      />
    </Panel>
  );
}

function tags(row: ContributionRow): Content {
  const { barrierKind, addressedTo, goals = [] } = row.fields;
  const facts: readonly (Fact | false)[] = [
    barrierKind ? [t('archive.barrier'), barrierKind] : false,
    addressedTo ? [t('archive.who-could-act'), addressedTo] : false,
    goals.length > 0 && [t('archive.goals'), goals.join(', ')],
  ];
  const known = facts.filter((fact) => fact !== false);
  return (
    <Panel heading={t('archive.filed-under')}>
      <Tags
        tags={[
          ...row.sectors.map(({ code, label }) => ({ href: facetAddress('sector', code), label })),
          { href: facetAddress('type', row.type), label: typeLabel(row.type) },
        ]}
      />
      {known.length > 0 && <Facts facts={known} />}
    </Panel>
  );
}

function reportData(site: Site, row: ContributionRow): object {
  return {
    '@context': 'https://schema.org',
    '@type': row.poll ? 'Dataset' : 'Report',
    '@id': `${site.publicUrl}${contributionPath(row.ref)}`,
    identifier: row.ref,
    name: row.title,
    description: row.poll?.summary ?? excerpt(plainMarkup(row.body), 500),
    datePublished: row.published_on,
    version: row.version,
    ...licenceOf(row),
    isPartOf: {
      '@type': 'Event',
      '@id': `${site.publicUrl}${roundtablePath(row.roundtable_ref)}`,
      name: row.roundtable_title,
    },
    publisher: { '@type': 'Organization', name: row.organisation_name },
    creditText: row.cite_as,
    keywords: row.sectors.map(({ label }) => label),
    inLanguage: row.lang,
  };
}
