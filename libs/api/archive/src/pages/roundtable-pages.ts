import { isRule, ruleText } from '@rt/domain/attribution';

import { roundtablePath } from '../addresses';
import { ruleLabel } from '../labels';
import type { ContributionRow, RoundtableRow } from '../public-rows';
import { contributionCard, roundtableCard } from './cards';
import { type Html, html } from './html';
import { facetAddress } from './insights-address';
import { breadcrumbs, countText, dayText, type Page, paragraphs, type Site } from './layout';

/** All published roundtables. */
export function roundtablesPage(rows: readonly RoundtableRow[], total: number): Page {
  const none = html`<p class="ex-empty ex-empty--page">
    No roundtable has been published yet. A roundtable appears here when its contributions have been reviewed.
  </p>`;
  return {
    title: 'Roundtables',
    description:
      'Published roundtables: the question each one answered, who was in the room by type, and what was said.',
    path: '/roundtables',
    section: 'roundtables',
    main: html`<div class="ex-wrap">
      ${breadcrumbs([
        ['Home', '/'],
        ['Roundtables', null],
      ])}
      <h1>Roundtables</h1>
      <p class="ex-lead">
        Each roundtable set out to answer a question of
        policy.${total > 0 && html` ${countText(total, 'roundtable is', 'roundtables are')} published.`}
      </p>
      ${
        rows.length === 0
          ? none
          : html`<ul class="ex-cards ex-cards--wide">
              ${rows.map((row) => roundtableCard(row))}
            </ul>`
      }
    </div>`,
  };
}

/** One roundtable: its question first, then what came of it, then how it was held. */
export function roundtablePage(site: Site, row: RoundtableRow, contributions: readonly ContributionRow[]): Page {
  return {
    title: row.title,
    description: row.question,
    path: roundtablePath(row.ref),
    section: 'roundtables',
    type: 'article',
    jsonLd: eventData(site, row),
    main: html`<div class="ex-wrap">
      ${breadcrumbs([
        ['Home', '/'],
        ['Roundtables', '/roundtables'],
        [row.ref, null],
      ])}
      <header class="ex-title">
        <p class="ex-kind">
          <strong>Roundtable ${row.ref}</strong>${row.programme_title && html` · ${row.programme_title}`}
        </p>
        <h1>${row.title}</h1>
        <p class="ex-question"><span class="ex-question__label">The question</span> ${row.question}</p>
      </header>
      <div class="ex-columns">
        <div class="ex-columns__main">
          ${
            row.purpose &&
            html`<section class="ex-text" aria-labelledby="aim">
              <h2 id="aim">Aim</h2>
              ${paragraphs(row.purpose)}
            </section>`
          }
          <section aria-labelledby="said">
            <h2 id="said">What was said</h2>
            <p class="ex-muted">
              ${countText(contributions.length, 'published contribution', 'published contributions')}
            </p>
            ${
              contributions.length === 0
                ? html`<p class="ex-empty">Nothing of this roundtable is published at present.</p>`
                : html`<ul class="ex-cards">
                    ${contributions.map((each) => contributionCard(each))}
                  </ul>`
            }
          </section>
        </div>
        <aside class="ex-columns__side" aria-label="About this roundtable">${facts(row)}${agenda(row)}</aside>
      </div>
    </div>`,
  };
}

function facts(row: RoundtableRow): Html {
  return html`<section class="ex-panel">
    <h2>How it was held</h2>
    <dl class="ex-facts">
      <div>
        <dt>When</dt>
        <dd>${row.slot_text || dayText(row.held_on)}</dd>
      </div>
      ${
        row.place &&
        html`<div>
          <dt>Place</dt>
          <dd>${row.place}${row.region_label && html`, ${row.region_label}`}</dd>
        </div>`
      }
      <div>
        <dt>Host</dt>
        <dd>${row.organisation_name}</dd>
      </div>
      <div>
        <dt>Rule</dt>
        <dd>${isRule(row.rule) ? ruleText(row.rule).short : ruleLabel(row.rule)}</dd>
      </div>
      ${
        row.attendance_band &&
        html`<div>
          <dt>People in the room</dt>
          <dd>${row.attendance_band}</dd>
        </div>`
      }
      <div>
        <dt>Sectors</dt>
        <dd>
          ${row.sectors.map(({ code, label }, index) => html`${index > 0 && ', '}<a href="${facetAddress('sector', code)}">${label}</a>`)}
        </dd>
      </div>
      <div>
        <dt>Licence</dt>
        <dd>${row.licence}</dd>
      </div>
      <div>
        <dt>Published</dt>
        <dd>${dayText(row.published_on)}, version ${row.version}</dd>
      </div>
    </dl>
  </section>`;
}

function agenda(row: RoundtableRow): Html | false {
  if (row.agenda.length === 0) return false;
  return html`<section class="ex-panel">
    <h2>Agenda</h2>
    <ol class="ex-agenda">
      ${row.agenda.map(
        ({ title, plannedMinutes }) =>
          html`<li><span>${title}</span> <span class="ex-muted">${plannedMinutes}&nbsp;min</span></li>`,
      )}
    </ol>
  </section>`;
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
    eventStatus: 'https://schema.org/EventScheduled',
    ...(row.place ? { location: { '@type': 'Place', name: row.place } } : {}),
    organizer: { '@type': 'Organization', name: row.organisation_name },
    inLanguage: 'en-GB',
  };
}
