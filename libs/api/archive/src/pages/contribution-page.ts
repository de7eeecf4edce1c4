import { isRule, isUnattributed, ruleText, UNATTRIBUTED_AUTHOR } from '@rt/domain/attribution';
import { excerpt, plainMarkup } from '@rt/domain/text';

import { contributionPath, roundtablePath } from '../addresses';
import { ruleLabel, stakeholderLabel, typeLabel } from '../labels';
import type { ContributionRow } from '../public-rows';
import { kindLine } from './cards';
import { type Html, html } from './html';
import { facetAddress } from './insights-address';
import { breadcrumbs, dayText, type Page, type Site } from './layout';
import { markup } from './markup';
import { pollFigure } from './poll-chart';

const PHASES: Readonly<Record<string, string>> = {
  before: 'Before the session',
  during: 'During the session',
  after: 'After the session',
};

/** One contribution: the claim, what stands behind it, who said it, and how to cite it. */
export function contributionPage(site: Site, row: ContributionRow): Page {
  return {
    title: row.title,
    description: row.poll?.summary ?? excerpt(plainMarkup(row.body), 200),
    path: contributionPath(row.ref),
    section: 'insights',
    type: 'article',
    jsonLd: reportData(site, row),
    main: html`<article class="ex-wrap">
      ${breadcrumbs([
        ['Home', '/'],
        ['Insights', '/insights'],
        [row.ref, null],
      ])}
      <header class="ex-title">
        <p class="ex-kind">${kindLine(row)}</p>
        <h1>${row.title}</h1>
      </header>
      <div class="ex-columns">
        <div class="ex-columns__main">
          ${
            row.poll
              ? html`${pollFigure(row.poll, row.ref, 'What the room answered')}${extraText(row)}`
              : html`<div class="ex-text ex-claim">${markup(row.body)}</div>`
          }
          ${whoSaid(row)}${citation(row)}
        </div>
        <aside class="ex-columns__side" aria-label="About this contribution">${context(row)}${tags(row)}</aside>
      </div>
    </article>`,
  };
}

// A kept poll may carry a note; without one its body is the summary, which the figure shows already.
function extraText(row: ContributionRow): Html | false {
  return row.body !== row.poll?.summary && row.body !== '' && html`<div class="ex-text">${markup(row.body)}</div>`;
}

function whoSaid(row: ContributionRow): Html {
  const unattributed = isRule(row.rule) && isUnattributed(row.rule);
  // Rows that were published before say of a result what they say of a person.
  const byHost = row.poll !== null && row.author !== UNATTRIBUTED_AUTHOR;
  const answer = unattributed && !byHost ? 'Not stored.' : row.author;
  const why = isRule(row.rule) ? ruleText(row.rule).short : ruleLabel(row.rule);
  return html`<section class="ex-who" aria-labelledby="who">
    <h2 id="who">Who said this?</h2>
    <p class="ex-who__answer">${answer}</p>
    ${byHost && html`<p>Who gave which answer is not stored.</p>`}
    <p class="ex-muted">${why}</p>
    ${row.stakeholder_type && html`<p>Type of organisation: ${stakeholderLabel(row.stakeholder_type)}</p>`}
    ${row.fields.authorRegion && html`<p>Nation or region: ${row.fields.authorRegion}</p>`}
  </section>`;
}

function citation(row: ContributionRow): Html {
  return html`<section class="ex-cite" aria-labelledby="cite">
    <h2 id="cite">Cite this</h2>
    <p class="ex-cite__text" data-cite>${row.cite_as}</p>
    <p data-cite-tools></p>
  </section>`;
}

function context(row: ContributionRow): Html {
  return html`<section class="ex-panel">
    <h2>Where it comes from</h2>
    <dl class="ex-facts">
      <div>
        <dt>Roundtable</dt>
        <dd><a href="${roundtablePath(row.roundtable_ref)}">${row.roundtable_title}</a></dd>
      </div>
      <div>
        <dt>Its question</dt>
        <dd>${row.roundtable_question}</dd>
      </div>
      <div>
        <dt>Host</dt>
        <dd>${row.organisation_name}</dd>
      </div>
      <div>
        <dt>Held</dt>
        <dd>${dayText(row.held_on)}</dd>
      </div>
      <div>
        <dt>Written</dt>
        <dd>${PHASES[row.phase] ?? row.phase}</dd>
      </div>
      <div>
        <dt>Reference</dt>
        <dd>${row.ref}, version ${row.version}</dd>
      </div>
      <div>
        <dt>Published</dt>
        <dd>${dayText(row.published_on)}</dd>
      </div>
      <div>
        <dt>Licence</dt>
        <dd>${row.licence}</dd>
      </div>
    </dl>
  </section>`;
}

function tags(row: ContributionRow): Html {
  const { barrierKind, addressedTo, goals = [] } = row.fields;
  return html`<section class="ex-panel">
    <h2>Filed under</h2>
    <ul class="ex-tags">
      ${row.sectors.map(({ code, label }) => html`<li><a class="ex-tag" href="${facetAddress('sector', code)}">${label}</a></li>`)}
      <li><a class="ex-tag" href="${facetAddress('type', row.type)}">${typeLabel(row.type)}</a></li>
    </ul>
    ${
      (barrierKind || addressedTo || goals.length > 0) &&
      html`<dl class="ex-facts">
        ${
          barrierKind &&
          html`<div>
            <dt>Barrier</dt>
            <dd>${barrierKind}</dd>
          </div>`
        }
        ${
          addressedTo &&
          html`<div>
            <dt>Who could act</dt>
            <dd>${addressedTo}</dd>
          </div>`
        }
        ${
          goals.length > 0 &&
          html`<div>
            <dt>Goals</dt>
            <dd>${goals.join(', ')}</dd>
          </div>`
        }
      </dl>`
    }
  </section>`;
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
    license: row.licence,
    isPartOf: {
      '@type': 'Event',
      '@id': `${site.publicUrl}${roundtablePath(row.roundtable_ref)}`,
      name: row.roundtable_title,
    },
    publisher: { '@type': 'Organization', name: row.organisation_name },
    creditText: row.cite_as,
    keywords: row.sectors.map(({ label }) => label),
    inLanguage: 'en-GB',
  };
}
