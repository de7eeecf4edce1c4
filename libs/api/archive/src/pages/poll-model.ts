import { kindWords } from '@rt/api/platform';
import { NONE } from '@rt/components';
import { chartCsv, type ChartFacts, type ChartModel, chartSvg, inWords, isDrawn } from '@rt/domain/polling';
import { ACTIVITY_KINDS, charts, isActivityKind, isByHand } from '@rt/kinds';

import type { PublicPoll } from '../public-rows';
import { t } from '../words';

/** 'n = 51' with what else is known of the base. */
export function baseText({ n, abstained, rounds }: PublicPoll): string {
  const once = t('archive.base', { n: String(n) });
  // Of a question that was asked again, what stands above the rounds is the last of them.
  const base = rounds?.length ? t('archive.base-last-round', { base: once }) : once;
  return abstained > 0 ? t('archive.base-abstained', { base, abstained: String(abstained) }) : base;
}

/** A kept poll as models, the main one first; those after it have headlines of their own. Of one counted by hand alone, its hands. */
export function pollModels(poll: PublicPoll, headline: string): readonly ChartModel[] {
  // A row of a kind that is no more is still a list of counts.
  const kind = isActivityKind(poll.kind) ? poll.kind : ACTIVITY_KINDS[0];
  const say = kindWords(kind);
  const byHand = isByHand(poll);
  const bodies = byHand ? (poll.hands ?? []) : charts[kind].published(poll);
  return bodies.map((body) => {
    const said = inWords(body, say);
    const base = [...(byHand ? [] : [baseText(poll)]), ...said.notes].join('. ');
    return { ...said, headline: said.headline ?? headline, summary: poll.summary, base };
  });
}

/** What stands below the main result: the groups by which it is published, the rounds of a poll that was asked again, with who moved, and raised hands. */
export function furtherModels(poll: PublicPoll): readonly ChartModel[] {
  const say = kindWords(isActivityKind(poll.kind) ? poll.kind : ACTIVITY_KINDS[0]);
  const hands = isByHand(poll) ? [] : (poll.hands ?? []);
  return [...(poll.groups ?? []), ...(poll.rounds ?? []), ...hands].map((body) => {
    const said = inWords(body, say);
    return {
      ...said,
      headline: said.headline ?? '',
      summary: '',
      base: said.notes.map((note) => `${note}.`).join(' '),
    };
  });
}

/** The tables of a published poll as one file, with where it comes from. */
export function pollCsv(poll: PublicPoll, ref: string, headline: string, url: string): string {
  const facts: ChartFacts = [
    ['question', poll.question],
    ...(poll.askedFrom ? [['asked from', poll.askedFrom.question] as const] : []),
    ['n', poll.n],
    ['abstained', poll.abstained],
    ['method', poll.method],
    ['reference', ref],
    ['source', url],
  ];
  return chartCsv([...pollModels(poll, headline), ...furtherModels(poll)], facts);
}

/** All that the page of a published poll draws, in one file; of a main model without a drawing its table. */
export function pollSvg(poll: PublicPoll, ref: string, headline: string): string | null {
  const [model, ...rest] = pollModels(poll, headline);
  if (!model) return null;
  // What is said of the base stands at the foot, once.
  const drawn = rest.filter(isDrawn).map((one) => ({ ...one, base: '' }));

  return chartSvg(model, { subtitle: poll.question, foot: `${model.base} · ${ref}`, none: NONE }, [
    ...drawn,
    ...furtherModels(poll),
  ]);
}
