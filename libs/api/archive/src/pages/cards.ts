import { excerpt, plainMarkup } from '@rt/domain/text';

import { contributionPath, roundtablePath } from '../addresses';
import { ruleLabel, typeLabel } from '../labels';
import type { ContributionRow, PollCount, RoundtableRow } from '../public-rows';
import { type Html, html, joined } from './html';
import { countText, dayText } from './layout';
import { barWidth, percentText } from './poll-chart';

/** A contribution in a list. */
export function contributionCard(row: ContributionRow, level: 'h2' | 'h3' = 'h3'): Html {
  const link = html`<a href="${contributionPath(row.ref)}">${row.title}</a>`;
  const leading = row.poll && row.poll.counts.reduce((most, count) => (count.count > most.count ? count : most));
  return html`<li class="ex-card">
    <p class="ex-kind">${kindLine(row)}</p>
    ${level === 'h2' ? html`<h2 class="ex-card__title">${link}</h2>` : html`<h3 class="ex-card__title">${link}</h3>`}
    <p class="ex-card__text">${row.poll ? row.poll.question : excerpt(plainMarkup(row.body), 220)}</p>
    ${row.poll && leading && miniBar(leading, row.poll.n)}
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

function miniBar(count: PollCount, n: number): Html {
  return html`<p class="ex-mini">
    <svg class="ex-bar__track" width="100%" height="10" aria-hidden="true" focusable="false">
      <rect class="ex-bar__ground" width="100%" height="10" />
      <rect class="ex-bar__mark" width="${barWidth(count)}" height="10" /></svg
    ><span>${count.label}: <strong>${percentText(count)}</strong> of ${n}</span>
  </p>`;
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
