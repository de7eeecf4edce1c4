import { excerpt, plainMarkup } from '@rt/domain/text';

import { contributionPath, roundtablePath } from '../addresses';
import { ruleLabel, typeLabel } from '../labels';
import type { ContributionRow, RoundtableRow } from '../public-rows';
import { type Html, html, joined } from './html';
import { countText, dayText } from './layout';
import { smallChart } from './small-chart';

/** A contribution in a list. */
export function contributionCard(row: ContributionRow, level: 'h2' | 'h3' = 'h3'): Html {
  const link = html`<a href="${contributionPath(row.ref)}">${row.title}</a>`;
  return html`<li class="ex-card">
    <p class="ex-kind">${kindLine(row)}</p>
    ${level === 'h2' ? html`<h2 class="ex-card__title">${link}</h2>` : html`<h3 class="ex-card__title">${link}</h3>`}
    ${cardText(row)} ${row.poll && smallChart(row.poll)}
    <p class="ex-card__meta">${row.roundtable_title} · ${dayText(row.held_on)}</p>
  </li>`;
}

/** 'Poll result · Advanced Manufacturing · North West'. */
export function kindLine(row: Pick<ContributionRow, 'type' | 'sectors' | 'region_label'>): Html {
  return joined(
    [
      html`<strong>${typeLabel(row.type)}</strong>`,
      ...row.sectors.slice(0, 2).map(({ label }) => label),
      ...(row.region_label ? [row.region_label] : []),
    ],
    ' · ',
  );
}

/** What follows the title; the question of a result only where the title does not begin with it. */
function cardText({ title, body, poll }: ContributionRow): Html | false {
  if (poll && title.startsWith(poll.question)) return false;
  return html`<p class="ex-card__text">${poll ? poll.question : excerpt(plainMarkup(body), 220)}</p>`;
}

/** A roundtable in a list. */
export function roundtableCard(row: RoundtableRow, contributions?: number): Html {
  return html`<li class="ex-card">
    <p class="ex-kind">
      ${joined([html`<strong>${dayText(row.held_on)}</strong>`, ...row.sectors.slice(0, 2).map(({ label }) => label), ...(row.region_label ? [row.region_label] : [])], ' · ')}
    </p>
    <h2 class="ex-card__title"><a href="${roundtablePath(row.ref)}">${row.title}</a></h2>
    <p class="ex-card__text">${row.question}</p>
    <p class="ex-card__meta">
      ${joined([row.ref, ruleLabel(row.rule), ...(contributions === undefined ? [] : [countText(contributions, 'contribution', 'contributions')])], ' · ')}
    </p>
  </li>`;
}
