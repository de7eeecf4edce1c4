import { barLength, type ChartFile, percent } from '@rt/domain/polling';
import { isActivityKind, isRoundedOff } from '@rt/kinds';

import type { PollCount, PublicPoll } from '../public-rows';
import { type Html, html } from './html';

/** '40%': by the one rule of every surface. */
export function percentText({ share }: PollCount): string {
  return share === null ? 'no answers' : `${percent(share)}%`;
}

/** Length of a bar on a ground that stands for everybody. */
export function barWidth(count: PollCount): string {
  return `${(100 * barLength(count)).toFixed(2)}%`;
}

/** '51 of 128 people answered' with what else is known of the base. */
export function baseText(poll: PublicPoll): string {
  const answered = poll.eligible === null ? `n = ${poll.n}` : `n = ${poll.n} of ${poll.eligible} in the room`;
  return poll.abstained > 0 ? `${answered}; ${poll.abstained} abstained` : answered;
}

/** The base, and that the percentages may not add up where they do not. */
function baseAndRounding(poll: PublicPoll): string {
  const rounded = isActivityKind(poll.kind) && isRoundedOff(poll.kind, poll.counts);
  return rounded ? `${baseText(poll)}. Percentages may not add up to 100% because of rounding` : baseText(poll);
}

/**
 * A kept poll: headline, bars that are a list of labels and figures, one sentence, base and method, the same numbers as
 * a table, and the data to download. Bars are coloured and sized without style attributes.
 */
export function pollFigure(poll: PublicPoll, ref: string, headline: string): Html {
  return html`<figure class="ex-figure" data-chart="${ref}">
    <figcaption class="ex-figure__caption">
      <h2 class="ex-figure__title">${headline}</h2>
      <p class="ex-figure__question">${poll.question}</p>
    </figcaption>
    <div data-view="chart">${bars(poll)}${figures(poll)}</div>
    <details class="ex-figure__table" data-view="table">
      <summary>Show as a table</summary>
      ${table(poll)}
    </details>
    <p class="ex-figure__summary">${poll.summary}</p>
    <p class="ex-figure__base">${baseAndRounding(poll)}. ${poll.method}</p>
    <p class="ex-figure__tools" data-tools>
      <a class="ex-tool" href="/contributions/${ref}/data.csv" download="${ref}.csv">Download CSV</a>
      <a class="ex-tool" href="/contributions/${ref}/chart.svg" download="${ref}.svg">Download SVG</a>
    </p>
  </figure>`;
}

/** The bars alone, for a list of results. */
export function bars(poll: PublicPoll): Html {
  return html`<ul class="ex-bars">
    ${poll.counts.map(
      (count) =>
        html`<li class="ex-bar">
          <span class="ex-bar__label">${count.label}</span>
          <svg class="ex-bar__track" width="100%" height="22" aria-hidden="true" focusable="false">
            <rect class="ex-bar__ground" width="100%" height="22" />
            <rect class="ex-bar__mark" width="${barWidth(count)}" height="22" />
          </svg>
          <span class="ex-bar__figure"><strong>${percentText(count)}</strong> <span>${count.count}</span></span>
        </li>`,
    )}
  </ul>`;
}

function figures(poll: PublicPoll): Html | false {
  if (poll.figures.length === 0) return false;
  return html`<dl class="ex-facts ex-facts--row">
    ${poll.figures.map(
      ({ label, value }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function table(poll: PublicPoll): Html {
  return html`<div class="ex-scroll" tabindex="0" role="region" aria-label="Table of results">
    <table class="ex-table">
      <caption class="ex-hidden">
        ${poll.question}
      </caption>
      <thead>
        <tr>
          <th scope="col">Answer</th>
          <th scope="col">People</th>
          <th scope="col">Share</th>
        </tr>
      </thead>
      <tbody>
        ${poll.counts.map(
          (row) =>
            html`<tr>
              <th scope="row">${row.label}</th>
              <td>${row.count}</td>
              <td>${percentText(row)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A published poll as files: the picture and the table that can be downloaded. */
export function pollFile(poll: PublicPoll, ref: string, headline: string, url: string): ChartFile {
  return {
    headline,
    subtitle: poll.question,
    summary: poll.summary,
    rows: poll.counts,
    foot: `${baseAndRounding(poll)} · ${ref}`,
    facts: [
      ['question', poll.question],
      ['n', poll.n],
      ['abstained', poll.abstained],
      ['method', poll.method],
      ['reference', ref],
      ['source', url],
    ],
  };
}
