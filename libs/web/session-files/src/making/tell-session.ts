import type { DownloadedActivity, DownloadedResults, FinalResult, RoundtableBody } from '@rt/contracts';
import type { ChartModel, HandsTold } from '@rt/domain/polling';
import type { AnyKindChart } from '@rt/kinds';
import { modelOf, modelsOf, wordsOfChart } from '@rt/web/kinds/chart-models';
import { loadChart, loadHandsBodies, loadRoundsBodies } from '@rt/web/kinds/charts';

import { fileName } from './file-name';
import { tellGroups, type ToldGroups } from './tell-groups';
import { t } from './words';

export interface SessionFacts extends Pick<
  RoundtableBody,
  'ref' | 'title' | 'question' | 'slotText' | 'sealed' | 'erased' | 'agenda' | 'startAt' | 'endAt'
> {
  /** The rule's name in words. */
  readonly ruleName: string;
  readonly hostName: string;
  /** The language of the words: 'en-GB'. */
  readonly locale: string;
}

export interface ToldRound {
  /** Name of its files without their ending: '03-which-first'. */
  readonly name: string;
  readonly models: readonly ChartModel[];
  readonly result: FinalResult;
}

export interface ToldHands {
  /** '03-which-first-hands', after that with the round. */
  readonly name: string;
  readonly model: ChartModel;
  readonly told: HandsTold;
}

export interface ToldActivity {
  /** In the order of the agenda, from 1. */
  readonly number: number;
  readonly question: string;
  readonly kept: boolean;
  /** Why there is no result, in a sentence; null where there is one. */
  readonly reason: string | null;
  readonly rounds: readonly ToldRound[];
  readonly hands: readonly ToldHands[];
  readonly groups: readonly ToldGroups[];
  readonly source: DownloadedActivity;
  readonly agendaItem: string | null;
}

export interface ToldSession {
  readonly facts: SessionFacts;
  readonly activities: readonly ToldActivity[];
}

/** Puts the results of a session into words and models, in the order of the agenda. Rejects where a chart's code cannot be fetched. */
export async function tellSession(facts: SessionFacts, { items }: DownloadedResults): Promise<ToldSession> {
  const activities: ToldActivity[] = [];
  for (const source of inAgendaOrder(facts.agenda, items)) {
    const { question, kept, notTold, results, agendaItemId } = source;
    const byHand = notTold === 'nobody-answered' && source.hands.length > 0;
    const number = activities.length + 1;
    const name = fileName(number, question);
    const rounds = await Promise.all(
      results.map((result) => tellRound(result, results.length > 1 ? `${name}-round-${result.round}` : name)),
    );
    const reason = notTold === null ? null : t(byHand ? 'files.nobody-on-device' : `files.${notTold}`);
    const agendaItem = facts.agenda.find(({ id }) => id === agendaItemId)?.title ?? null;
    const hands = await tellHands(source, `${name}-hands`);
    const groups = await tellGroups(source, name);
    activities.push({ number, question, kept, reason, rounds, hands, groups, source, agendaItem });
  }

  return { facts, activities };
}

function inAgendaOrder(
  agenda: SessionFacts['agenda'],
  items: readonly DownloadedActivity[],
): readonly DownloadedActivity[] {
  const place = ({ agendaItemId }: DownloadedActivity) => {
    const at = agenda.findIndex(({ id }) => id === agendaItemId);

    return at < 0 ? agenda.length : at;
  };

  return [...items].sort((one, other) => place(one) - place(other));
}

async function tellRound(result: FinalResult, name: string): Promise<ToldRound> {
  const chart = await loadChart(result.kind);
  if (chart === null) return { name, models: [], result };
  const { kind, question, config, n, abstained } = result;
  const tally = { state: 'closed', suppressed: false, respondents: n, abstained, result: withAuthors(result) } as const;
  const models = modelsOf(chart, { kind, question, config }, tally, { own: null, baseHidden: false });

  return { name, result, models: [...models, ...(await tellRounds(chart, result))] };
}

/** What is kept names no author: the names that the room was told stand beside it, for those who run the session. */
function withAuthors({ result, authors = {} }: FinalResult): FinalResult['result'] {
  if (!('entries' in result)) return result;

  return { ...result, entries: result.entries.map((entry) => ({ ...entry, author: authors[entry.id] })) };
}

/** Of a question that was asked again: its rounds side by side, and who moved. */
async function tellRounds(
  chart: AnyKindChart,
  { question, config, result, rounds }: FinalResult,
): Promise<readonly ChartModel[]> {
  if (!rounds) return [];
  const bodies = await loadRoundsBodies();
  const around = { headline: question };

  return bodies(chart, { config, result, rounds }).map((body) => modelOf(body, around, wordsOfChart(chart)));
}

async function tellHands({ kind, question, hands }: DownloadedActivity, name: string): Promise<ToldHands[]> {
  if (hands.length === 0) return [];
  const [chart, bodies] = await Promise.all([loadChart(kind), loadHandsBodies()]);
  if (chart === null) return [];
  const around = { headline: question };

  return bodies(hands).flatMap((body, at) => {
    const told = hands[at];
    const ofRound = hands.length > 1 ? `${name}-round-${told?.no}` : name;

    return told ? [{ name: ofRound, told, model: modelOf(body, around, wordsOfChart(chart)) }] : [];
  });
}

/** That links between answers and people are erased is said only once nothing of them is left. */
export function sealedText({ sealed, erased }: SessionFacts): string {
  if (!sealed) return t('files.not-sealed');

  return t(erased ? 'files.erased' : 'files.sealed');
}

/** What these files lack, in sentences: activities without a result, results that were not kept, and what hosts hid. */
export function missingText({ activities }: ToldSession): readonly string[] {
  const untold = activities.flatMap(({ question, reason }) =>
    reason === null ? [] : [t('files.nothing-told', { question, reason })],
  );
  const unkept = activities.flatMap(({ question, reason, hands, kept }) =>
    (reason === null || hands.length > 0) && !kept ? [t('files.never-kept', { question })] : [],
  );
  const told = untold.length === 0 ? [t('files.none-missing')] : untold;

  return [...told, ...unkept, t('files.hidden-left-out')];
}

/** Says what the mark in the PDF means, and where the texts stand in full. */
export function lettersText(): string {
  return t('files.letters-lacking', { mark: t('files.not-in-pdf') });
}

/** When the session ended, so that the same results make the same bytes; 1 January 1980 where that is not known. */
export function momentOf({ endAt, startAt }: SessionFacts): Date {
  return new Date(endAt ?? startAt ?? '1980-01-01T12:00:00Z');
}
