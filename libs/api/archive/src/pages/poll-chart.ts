import { isActivityKind, kinds } from '@rt/domain/polling';

import type { PollCount, PublicPoll } from '../public-rows';
import { type Html, html } from './html';

/** A count with the whole percentage that the sentence and the live screens say too. */
export interface ShownCount extends PollCount {
  readonly percent: string;
}

/** The counts of a poll as they are shown, in their order. */
export function shownCounts({ kind, counts }: PublicPoll): readonly ShownCount[] {
  const shares = counts.map(({ share }) => share);
  const percents = isActivityKind(kind) ? kinds[kind].percents(shares) : shares.map(() => null);
  return counts.map((count, index) => ({ ...count, percent: percentText(percents[index] ?? null) }));
}

function percentText(percent: number | null): string {
  return percent === null ? 'no answers' : `${percent}%`;
}

/** Length of a bar: the share itself, on a ground that stands for everybody; a thread where somebody chose it at all. */
export function barWidth({ count, share }: PollCount): string {
  return `${count === 0 ? 0 : Math.max(0.5, 100 * (share ?? 0)).toFixed(2)}%`;
}

/** '51 of 128 people answered' with what else is known of the base. */
export function baseText(poll: PublicPoll): string {
  const answered = poll.eligible === null ? `n = ${poll.n}` : `n = ${poll.n} of ${poll.eligible} in the room`;
  return poll.abstained > 0 ? `${answered}; ${poll.abstained} abstained` : answered;
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
    <p class="ex-figure__base">${baseText(poll)}. ${poll.method}</p>
    <p class="ex-figure__tools" data-tools>
      <a class="ex-tool" href="/contributions/${ref}/data.csv" download="${ref}.csv">Download CSV</a>
      <a class="ex-tool" href="/contributions/${ref}/chart.svg" download="${ref}.svg">Download SVG</a>
    </p>
  </figure>`;
}

/** The bars alone, for a list of results. */
export function bars(poll: PublicPoll): Html {
  return html`<ul class="ex-bars">
    ${shownCounts(poll).map(
      (count) =>
        html`<li class="ex-bar">
          <span class="ex-bar__label">${count.label}</span>
          <svg class="ex-bar__track" width="100%" height="22" aria-hidden="true" focusable="false">
            <rect class="ex-bar__ground" width="100%" height="22" />
            <rect class="ex-bar__mark" width="${barWidth(count)}" height="22" />
          </svg>
          <span class="ex-bar__figure"><strong>${count.percent}</strong> <span>${count.count}</span></span>
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
        ${shownCounts(poll).map(
          ({ label, count, percent }) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td>${count}</td>
              <td>${percent}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const ROW = 64;
const WIDE = 800;

/** The chart as a picture of its own, 800 units wide, with fixed colours on white; nothing in it can run. */
export function pollSvg(poll: PublicPoll, ref: string, headline: string): string {
  const lines = wrap(headline, 58);
  const top = 40 + lines.length * 30;
  const height = top + poll.counts.length * ROW + 60;
  const title = lines.map(
    (line, index) => html`<text x="24" y="${44 + index * 30}" font-size="24" font-weight="700">${line}</text>`,
  );
  const rows = shownCounts(poll).map((count, index) => {
    const y = top + 20 + index * ROW;
    const full = WIDE - 48 - 120;
    const long = (parseFloat(barWidth(count)) / 100) * full;
    return html`<text x="24" y="${y + 8}" font-size="17">${wrap(count.label, 84)[0]}</text>
      <rect x="24" y="${y + 16}" width="${full}" height="22" fill="#e3e8ec" /><rect
        x="24"
        y="${y + 16}"
        width="${long.toFixed(1)}"
        height="22"
        fill="#0b5e6b"
      />
      <text x="${WIDE - 24}" y="${y + 34}" font-size="19" font-weight="700" text-anchor="end"
        >${count.percent} · ${count.count}</text
      >`;
  });
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 ${WIDE} ${height}"
    width="${WIDE}"
    height="${height}"
    font-family="'Source Sans 3', Arial, sans-serif"
    fill="#14212b"
    role="img"
    aria-label="${poll.summary}"
  >
    <title>${headline}</title>
    <desc>${poll.summary}</desc>
    <rect width="${WIDE}" height="${height}" fill="#ffffff" />
    ${title}${rows}
    <text x="24" y="${height - 24}" font-size="15" fill="#4a5865">${baseText(poll)} · ${ref}</text>
  </svg> `.text;
}

function wrap(text: string, most: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1] ?? '';
    if (last !== '' && last.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** RFC 4180 with a BOM for spreadsheets; no cell starts a formula. Columns: answer, people, share (0 to 1). */
export function pollCsv(poll: PublicPoll, ref: string, url: string): string {
  const rows: (string | number)[][] = [
    ['answer', 'people', 'share'],
    ...poll.counts.map(({ label, count, share }) => [
      label,
      count,
      share === null ? '' : Math.round(share * 1e4) / 1e4,
    ]),
    [],
    ['question', poll.question],
    ['n', poll.n],
    ['abstained', poll.abstained],
    ['method', poll.method],
    ['reference', ref],
    ['source', url],
  ];
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const guarded = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
