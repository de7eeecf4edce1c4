import { barLength, type Bars, type ChartModel, type ChartTable, numberText, type Scale } from '@rt/domain/polling';

import type { PublicPoll } from '../public-rows';
import { type Html, html } from './html';
import { pollModels } from './poll-model';

const NONE = 'no answers';

/**
 * A kept poll: headline, bars that are a list of labels and figures, one sentence, base and method, the same numbers as
 * a table, and the data to download. Bars are coloured and sized without style attributes.
 */
export function pollFigure(poll: PublicPoll, ref: string, headline: string): Html {
  const models = pollModels(poll, headline);
  return html`<figure class="ex-figure" data-chart="${ref}">
    <figcaption class="ex-figure__caption">
      <h2 class="ex-figure__title">${headline}</h2>
      <p class="ex-figure__question">${poll.question}</p>
    </figcaption>
    <div data-view="chart">${models.map(drawing)}</div>
    <details class="ex-figure__table" data-view="table">
      <summary>Show as a table</summary>
      ${models.map(({ table }) => tableOf(table, poll.question))}
    </details>
    <p class="ex-figure__summary">${poll.summary}</p>
    <p class="ex-figure__base">${models[0]?.base}. ${poll.method}</p>
    <p class="ex-figure__tools" data-tools>
      <a class="ex-tool" href="/contributions/${ref}/data.csv" download="${ref}.csv">Download CSV</a>
      <a class="ex-tool" href="/contributions/${ref}/chart.svg" download="${ref}.svg">Download SVG</a>
    </p>
  </figure>`;
}

/** A model by its shape; what has no drawing is its table, which is there already. */
function drawing({ drawn, figures }: ChartModel): Html {
  return html`${drawn.shape === 'bars' && bars(drawn)}${drawn.shape === 'scale' && bars(pointsAsBars(drawn))}${
    figures.length > 0 && figureList(figures)
  }`;
}

function pointsAsBars({ columns }: Scale): Bars {
  const rows = columns.map(({ id, label, count, share }) => ({ id, label, value: share, count }));
  return { shape: 'bars', axis: { min: 0, max: 1 }, form: 'share', rows };
}

function bars(drawn: Bars): Html {
  return html`<ul class="ex-bars">
    ${drawn.rows.map(
      (row) =>
        html`<li class="ex-bar">
          <span class="ex-bar__label">${row.label}</span>
          <svg class="ex-bar__track" width="100%" height="22" aria-hidden="true" focusable="false">
            <rect class="ex-bar__ground" width="100%" height="22" />
            <rect class="ex-bar__mark" width="${barWidth(drawn, row)}" height="22" />
          </svg>
          <span class="ex-bar__figure"><strong>${barText(drawn, row)}</strong> <span>${row.count}</span></span>
        </li>`,
    )}
  </ul>`;
}

/** Length of a bar on a ground that stands for everybody. */
export function barWidth(bars: Bars, row: Bars['rows'][number]): string {
  return `${(100 * barLength(bars, row)).toFixed(2)}%`;
}

/** '40%': by the one rule of every surface. */
export function barText({ form }: Bars, { value }: Bars['rows'][number]): string {
  return numberText(value, form) ?? NONE;
}

function figureList(figures: ChartModel['figures']): Html {
  return html`<dl class="ex-facts ex-facts--row">
    ${figures.map(
      ({ label, value }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value ?? NONE}</dd>
        </div>`,
    )}
  </dl>`;
}

function tableOf({ columns, rows }: ChartTable, question: string): Html {
  return html`<div class="ex-scroll" tabindex="0" role="region" aria-label="Table of results">
    <table class="ex-table">
      <caption class="ex-hidden">
        ${question}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((cell, at) => html`<td>${cellText(cell, columns[at + 1])}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function cellText(cell: string | number | null, column: ChartTable['columns'][number] | undefined): string {
  return typeof cell === 'string' ? cell : (numberText(cell, column?.form ?? 'count') ?? NONE);
}
