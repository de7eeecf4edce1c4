import { type Refusal, sentenceOf } from '@rt/api/platform';

import { html } from './html';
import { dayText, type Page } from './layout';

/** What is told of something that was withdrawn. */
export interface Tombstone {
  readonly ref: string;
  readonly kind: 'roundtable' | 'contribution';
  readonly reason: string;
  readonly citationText: string;
  readonly removedOn: string;
}

/** The page for a refusal: what happened, and where to go from here. */
export function problemPage(refusal: Refusal, path: string, traceId: string): Page {
  const tombstone = refusal.detail['tombstone'] as Tombstone | undefined;
  if (tombstone) return tombstonePage(tombstone, path);
  const title = TITLES[refusal.status] ?? 'This page cannot be shown';
  const text =
    refusal.status === 404
      ? 'Nothing is published at this address. Check it, or search for what you are after.'
      : sentenceOf(refusal);
  return {
    title,
    description: title,
    path,
    index: false,
    main: html`<div class="ex-wrap ex-problem">
      <h1>${title}</h1>
      <p class="ex-lead">${text}</p>
      <ul>
        <li><a href="/insights">Search the insights</a></li>
        <li><a href="/roundtables">See the published roundtables</a></li>
        <li><a href="/">Go to the front page</a></li>
      </ul>
      ${refusal.status >= 500 && html`<p class="ex-muted">Reference: ${traceId}</p>`}
    </div>`,
  };
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'This address cannot be read',
  401: 'Sign in to go on',
  404: 'Page not found',
  410: 'This is no longer here',
  429: 'Too many requests',
  500: 'Something went wrong on our side',
  503: 'The service cannot answer just now',
};

function tombstonePage(tombstone: Tombstone, path: string): Page {
  const title = `Withdrawn: ${tombstone.ref}`;
  return {
    title,
    description: `This ${tombstone.kind} was withdrawn on ${dayText(tombstone.removedOn)}.`,
    path,
    index: false,
    main: html`<div class="ex-wrap ex-problem">
      <p class="ex-kind"><strong>${tombstone.ref}</strong></p>
      <h1>This ${tombstone.kind} was withdrawn</h1>
      <p class="ex-lead">Withdrawn on ${dayText(tombstone.removedOn)}. Its text is no longer published.</p>
      <dl class="ex-facts">
        <div>
          <dt>Reason</dt>
          <dd>${tombstone.reason}</dd>
        </div>
        <div>
          <dt>How it was cited</dt>
          <dd>${tombstone.citationText}</dd>
        </div>
      </dl>
      <p><a href="/insights">Search the insights</a></p>
    </div>`,
  };
}
