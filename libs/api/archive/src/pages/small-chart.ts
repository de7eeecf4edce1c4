import type { Bars, DrawnPoint, Scale } from '@rt/domain/polling';

import type { PublicPoll } from '../public-rows';
import { type Html, html } from './html';
import { countText } from './layout';
import { barText, barWidth } from './poll-chart';
import { pollModels } from './poll-model';

/** Answers on a card; more where more lead, up to `MOST_TIED`. */
const SHOWN = 3;
const MOST_TIED = 5;

/** A result on a card: all points of a scale as columns, or the answers in front, and all that tie, as bars. */
export function smallChart(poll: PublicPoll): Html | false {
  const [model] = poll.n === 0 ? [] : pollModels(poll, poll.question);
  if (!model || model.table.rows.length === 0) return false;
  if (model.drawn.shape === 'bars') return rows(model.drawn, poll.n);
  return model.drawn.shape === 'scale' && columns(model.drawn, poll.n);
}

function rows(bars: Bars, n: number): Html {
  const most = Math.max(...bars.rows.map(({ value }) => value ?? 0));
  const leading = bars.rows.filter(({ value }) => value === most).length;
  const shown = bars.rows.slice(0, Math.max(SHOWN, Math.min(leading, MOST_TIED)));
  const left = bars.rows.length - shown.length;
  const more = left > 0 ? ` · ${countText(left, 'more answer', 'more answers')}` : '';
  return html`<ul class="ex-mini">
      ${shown.map(
        (row) =>
          html`<li class="ex-mini__row">
            <span class="ex-mini__label">${row.label}</span>
            <svg class="ex-bar__track" width="100%" height="8" aria-hidden="true" focusable="false">
              <rect class="ex-bar__ground" width="100%" height="8" />
              <rect class="ex-bar__mark" width="${barWidth(bars, row)}" height="8" />
            </svg>
            <span class="ex-mini__figure"><strong>${barText(bars, row)}</strong> ${row.count}</span>
          </li>`,
      )}
    </ul>
    <p class="ex-mini__base">n = ${n}${more}</p>`;
}

const HEIGHT = 88;
const BASELINE = 68;
const TALLEST = 48;

/** Columns in the order of the scale; the tallest is the point that most chose. */
function columns({ columns: points, ends }: Scale, n: number): Html {
  const most = Math.max(1, ...points.map(({ count }) => count));
  const step = 100 / points.length;
  const words = points.map(({ label, count }) => `${label}: ${count}`).join(', ');
  return html`<svg class="ex-columns-chart" width="100%" height="${HEIGHT}" role="img" aria-label="${words}">
      <line class="ex-columns-chart__line" x1="0" x2="100%" y1="${BASELINE}" y2="${BASELINE}" />
      ${points.map((point, at) => column(point, (TALLEST * point.count) / most, { from: step * at, width: step }))}
    </svg>
    <p class="ex-mini__base">${ends[0] === '' ? '' : `${ends.join(' to ')} · `}n = ${n}</p>`;
}

function column(
  { id, count }: DrawnPoint,
  height: number,
  { from, width }: { readonly from: number; readonly width: number },
): Html {
  const middle = `${(from + width / 2).toFixed(2)}%`;
  const top = BASELINE - height;
  return html`<rect
      class="ex-bar__mark"
      x="${(from + width * 0.15).toFixed(2)}%"
      width="${(width * 0.7).toFixed(2)}%"
      y="${top.toFixed(1)}"
      height="${height.toFixed(1)}"
    />
    <text class="ex-columns-chart__count" x="${middle}" y="${(top - 4).toFixed(1)}">${count}</text>
    <text class="ex-columns-chart__point" x="${middle}" y="${HEIGHT - 4}">${id}</text>`;
}
