import type { DownloadedActivity, DownloadedResults, FinalResult } from '@rt/contracts';
import { type SayWord, valuesInWords } from '@rt/domain/polling';
import { type ActivityKind, charts, kinds, sentencesOf, tallyResponses, wordsOf } from '@rt/kinds';
import { samples } from '@rt/kinds/spec-samples';
import { createWords } from '@rt/words';

import type { SessionFacts } from './tell-session';

/** A roundtable whose results are made into files. For specs. */
export const FACTS: SessionFacts = {
  ref: 'RT-2026-014',
  title: 'Offshore wind',
  question: 'What holds it back?',
  slotText: 'Thursday 12 March 2026, 2pm to 4pm (London time)',
  startAt: '2026-03-12T14:00:00Z',
  endAt: '2026-03-12T16:00:00Z',
  sealed: false,
  erased: false,
  agenda: [
    { id: 'second', kind: 'discussion', title: 'Barriers', plannedMinutes: 20, position: 0, startsAt: null },
    { id: 'first', kind: 'discussion', title: 'Priorities', plannedMinutes: 20, position: 1, startsAt: null },
  ],
  ruleName: 'Chatham House Rule',
  hostName: 'Estuary Policy Institute',
  locale: 'en-GB',
};

/** The result of a kind's sample: the numbers that its own specs hold. */
export function sampleResult(kind: ActivityKind, question: string, over: Partial<FinalResult> = {}): FinalResult {
  const {
    configs: [config],
    counts,
  } = samples[kind];
  const rows = counts.map(([answer, count]) => ({ answerKey: kinds[kind].answerKey(answer), count }));
  const { result, respondents, abstained } = tallyResponses(kind, config, rows);
  const words = createWords(wordsOf(charts[kind]));
  const say: SayWord = (word) => words(word.code, valuesInWords(word, say));
  const summary = sentencesOf(charts[kind], config, { result, abstained }).map(say);

  return {
    round: 1,
    kind,
    question,
    config,
    n: respondents,
    abstained,
    result,
    summary: summary.join(' '),
    method: 'Each participant could give one answer.',
    sha256: 'f'.repeat(64),
    askedFrom: null,
    ...over,
  };
}

/** An activity with results. */
export function activity(question: string, results: readonly FinalResult[], over: Partial<DownloadedActivity> = {}) {
  return {
    activityId: `id of ${question}`,
    agendaItemId: null,
    kind: results[0]?.kind ?? 'rating',
    question,
    kept: true,
    notTold: null,
    results: [...results],
    hands: [],
    groups: { activityId: `id of ${question}`, round: 1, by: [] },
    ...over,
  } satisfies DownloadedActivity;
}

/** One activity of each kind, the second agenda item's first, and one without a result. */
export function everyKind(names: readonly ActivityKind[]): DownloadedResults {
  const items = names.map((kind, at) =>
    activity(`What of ${kind}?`, [sampleResult(kind, `What of ${kind}?`)], {
      agendaItemId: at % 2 === 0 ? 'first' : 'second',
      kept: at !== 1,
    }),
  );

  return { items: [...items, activity('By too few?', [], { notTold: 'too-few', kept: false })] };
}
