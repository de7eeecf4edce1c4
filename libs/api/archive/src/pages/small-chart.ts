import type { PollCount, PublicPoll } from '../public-rows';
import { type Html, html } from './html';
import { countText } from './layout';
import { barWidth, percentText } from './poll-chart';

/** Answers on a card; more where more lead, up to `MOST_TIED`. */
const SHOWN = 3;
const MOST_TIED = 5;

/** A result on a card: all points of a scale as columns, or the answers in front, and all that tie, as bars. */
export function smallChart(poll: PublicPoll): Html | false {
  if (poll.counts.length === 0 || poll.n === 0) return false;
  return poll.kind === 'rating' ? columns(poll) : rows(poll);
}

function rows({ counts, n }: PublicPoll): Html {
  const most = Math.max(...counts.map(({ count }) => count));
  const leading = counts.filter(({ count }) => count === most).length;
  const shown = counts.slice(0, Math.max(SHOWN, Math.min(leading, MOST_TIED)));
  const left = counts.length - shown.length;
  const more = left > 0 ? ` · ${countText(left, 'more answer', 'more answers')}` : '';
  return html`<ul class="ex-mini">
      ${shown.map(
        (count) =>
          html`<li class="ex-mini__row">
            <span class="ex-mini__label">${count.label}</span>
            <svg class="ex-bar__track" width="100%" height="8" aria-hidden="true" focusable="false">
              <rect class="ex-bar__ground" width="100%" height="8" />
              <rect class="ex-bar__mark" width="${barWidth(count)}" height="8" />
            </svg>
            <span class="ex-mini__figure"><strong>${percentText(count)}</strong> ${count.count}</span>
          </li>`,
      )}
    </ul>
    <p class="ex-mini__base">n = ${n}${more}</p>`;
}

const HEIGHT = 88;
const BASELINE = 68;
const TALLEST = 48;

/** Columns in the order of the scale; the tallest is the point that most chose. */
function columns({ counts, n }: PublicPoll): Html {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const step = 100 / counts.length;
  const words = counts.map(({ label, count }) => `${label}: ${count}`).join(', ');
  return html`<svg class="ex-columns-chart" width="100%" height="${HEIGHT}" role="img" aria-label="${words}">
      <line class="ex-columns-chart__line" x1="0" x2="100%" y1="${BASELINE}" y2="${BASELINE}" />
      ${counts.map((count, at) => column(count, (TALLEST * count.count) / most, { from: step * at, width: step }))}
    </svg>
    <p class="ex-mini__base">${scaleEnds(counts)}n = ${n}</p>`;
}

function column(
  { label, count }: PollCount,
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
    <text class="ex-columns-chart__point" x="${middle}" y="${HEIGHT - 4}">${pointOf(label)}</text>`;
}

/** '1 Not at all' begins with its point. */
function pointOf(label: string): string {
  return label.split(' ', 1)[0] ?? label;
}

function scaleEnds(counts: readonly PollCount[]): string {
  const [low, high] = [counts[0]?.label ?? '', counts.at(-1)?.label ?? ''];
  return low.includes(' ') && high.includes(' ') ? `${low} to ${high} · ` : '';
}
