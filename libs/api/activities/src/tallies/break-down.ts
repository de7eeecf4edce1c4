import type { GroupResult, ResultByGroup } from '@rt/contracts';
import {
  type Division,
  divisions,
  groupIn,
  K_ANONYMITY,
  PUBLIC_CELLS,
  type SaidOf,
  saidWithin,
  standsStill,
  type ToldDivisions,
} from '@rt/domain/attribution';
import { type AnswerCount, answersOf } from '@rt/domain/polling';
import {
  ABSTAIN_KEY,
  holdsTexts,
  type KindConfig,
  type KindResult,
  kinds,
  type PublicGroups,
  publicGroups,
  tallyResponses,
} from '@rt/kinds';

import type { LiveActivity } from '../activity';

/** An answer and what whoever gave it has said when joining: in memory, while they are counted. */
export interface SaidAnswer {
  readonly answerKey: string;
  readonly said: SaidOf;
}

type Counted = Pick<LiveActivity, 'kind' | 'config'>;

/** By what a result may be told, where it was told by nothing yet. Each further seat of a device counts as one of the five. */
export function divisionsOf(asked: Counted, answers: readonly SaidAnswer[], extraSeats: number): ToldDivisions {
  const least = K_ANONYMITY + extraSeats;
  if (holdsTexts(asked.kind)) return { least, by: [] };
  const said = counting(withoutOwnWords(asked), answers).map((answer) => answer.said);
  return { least, by: divisions(said, least).map(({ by, groups }) => ({ by, groups: [...groups] })) };
}

/** A result by group, at least five people per group, limited by the division shown `first`. Never by text. */
export function breakDown(
  asked: Counted,
  answers: readonly SaidAnswer[],
  extraSeats: number,
  first: ToldDivisions = divisionsOf(asked, answers, extraSeats),
): ResultByGroup[] {
  const activity = withoutOwnWords(asked);
  const given = counting(activity, answers);
  const least = leastOf(first, extraSeats);
  return standing(given, first, least).map(({ division, isFirst }) => {
    const groups = groupsOf(activity, given, division);
    return { by: division.by, groups: toldGroups(activity, given, groups, { least, first: isFirst }) };
  });
}

/** Groups of ten and more with rounded numbers, never more than hosts see, so that no comparison reveals people. */
export function breakDownInPublic(
  asked: Counted,
  answers: readonly SaidAnswer[],
  extraSeats: number,
  first: ToldDivisions = divisionsOf(asked, answers, extraSeats),
): readonly PublicGroups[] {
  const activity = withoutOwnWords(asked);
  const least = PUBLIC_CELLS.least + extraSeats;
  const given = counting(activity, answers);
  const toHosts = standing(given, first, leastOf(first, extraSeats)).map(({ division }) => division);
  const said = given.map((answer) => saidWithin(toHosts, answer.said));
  return divisions(said, least).flatMap((division) => {
    const groups = membersOf(given, division).map(({ group, theirs }) => ({
      group,
      answers: answersOf(kinds[activity.kind], activity.config, countsOf(theirs)),
    }));
    return publicGroups(activity, { by: division.by, groups }, least) ?? [];
  });
}

/** Nobody answers after the close: a seat that was taken since counts as nobody's answer, and one that went takes its answer along. */
function leastOf(first: ToldDivisions, extraSeats: number): number {
  return Math.min(first.least, K_ANONYMITY + extraSeats);
}

/** The divisions that were told first, as far as answers that went leave them enough people. */
function standing(
  given: readonly SaidAnswer[],
  { by: told }: ToldDivisions,
  least: number,
): readonly { readonly division: Division; readonly isFirst: boolean }[] {
  const said = given.map((answer) => answer.said);
  return told
    .map(({ by, groups }, at) => ({ division: { by, groups: new Set(groups) }, isFirst: at === 0 }))
    .filter(({ division }) => standsStill(said, division, least));
}

/** Hosts see counts of written answers and may promote them: the group would reveal a single author. */
function withoutOwnWords({ kind, config }: Counted): Counted {
  return { kind, config: (kinds[kind].withoutOwnWords?.(config) ?? config) as KindConfig };
}

function counting(activity: Counted, answers: readonly SaidAnswer[]): readonly SaidAnswer[] {
  const isCounted = countedKeys(activity, answers);
  return answers.filter(({ answerKey }) => isCounted.has(answerKey));
}

/** The keys of answers that count: of those who abstained, and of those who wrote beside votes and gave none, a group has no number. */
function countedKeys({ kind, config }: Counted, answers: readonly SaidAnswer[]): ReadonlySet<string> {
  const keys = new Set(answers.map(({ answerKey }) => answerKey));
  keys.delete(ABSTAIN_KEY);
  return new Set([...keys].filter((answerKey) => answersOf(kinds[kind], config, [{ answerKey, count: 1 }]).length > 0));
}

function groupsOf(activity: Counted, given: readonly SaidAnswer[], division: Division): GroupResult[] {
  return membersOf(given, division).map(({ group, theirs }) => ({ group, ...counted(activity, theirs) }));
}

function membersOf(
  given: readonly SaidAnswer[],
  division: Division,
): readonly { readonly group: string | null; readonly theirs: readonly SaidAnswer[] }[] {
  const groups: readonly (string | null)[] = [...division.groups, null];
  return groups.flatMap((group) => {
    const theirs = given.filter(({ said }) => groupIn(division, said) === group);
    return theirs.length === 0 ? [] : [{ group, theirs }];
  });
}

function counted(
  { kind, config }: Counted,
  answers: readonly SaidAnswer[],
): Pick<GroupResult, 'respondents' | 'result'> {
  const { respondents, result } = tallyResponses(kind, config, countsOf(answers));
  return { respondents, result };
}

function toldGroups(
  activity: Counted,
  given: readonly SaidAnswer[],
  groups: readonly GroupResult[],
  division: { readonly least: number; readonly first: boolean },
): GroupResult[] {
  const { withoutParts } = kinds[activity.kind];
  const untold = withoutParts ? untoldParts(activity, given, groups, division) : new Set<string>();
  return groups.map(({ result, ...group }) => ({
    ...group,
    result: (withoutParts?.(result, untold) ?? result) as KindResult,
  }));
}

/** Parts answered by fewer show all groups of one division or none, since differences would reveal them. */
function untoldParts(
  activity: Counted,
  given: readonly SaidAnswer[],
  groups: readonly GroupResult[],
  { least, first }: { readonly least: number; readonly first: boolean },
): ReadonlySet<string> {
  const basesOf = (told: object): ReadonlyMap<string, number> => kinds[activity.kind].partBases?.(told) ?? new Map();
  const bases = groups.map(({ result }) => basesOf(result));
  const isFew = (people: number) => people > 0 && people < least;
  const untold = [...basesOf(counted(activity, given).result)].filter(
    ([id, people]) => people < given.length && (!first || bases.some((group) => isFew(group.get(id) ?? 0))),
  );
  return new Set(untold.map(([id]) => id));
}

function countsOf(answers: readonly SaidAnswer[]): AnswerCount[] {
  const counts = new Map<string, number>();
  for (const { answerKey } of answers) counts.set(answerKey, (counts.get(answerKey) ?? 0) + 1);
  return [...counts].map(([answerKey, count]) => ({ answerKey, count }));
}
