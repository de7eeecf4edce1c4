import type { HandsTold, Label, OtherAnswer, RoundMoves } from '@rt/domain/polling';
import {
  type FrozenResult,
  isActivityKind,
  keptSentences,
  type KindConfig,
  type KindResult,
  kinds,
  optionsOfRoom,
  type PublicGroups,
} from '@rt/kinds';

export interface Quotable {
  may(answer: OtherAnswer): boolean;
  /** Its options are items of another result: the room said them. */
  readonly isFromRoom: boolean;
}

/**
 * A frozen result without the written answers, the words that these stand below, and the options that they became, that `may`
 * refuses; their people are still counted. Its sentences are made of the new counts, since they may have quoted one of them.
 */
export function onlyOthers<T extends FrozenResult>(frozen: T, { may, isFromRoom }: Quotable): T {
  const { kind, result } = frozen;
  const rules = isActivityKind(kind) ? kinds[kind] : undefined;
  if (!rules || !(rules.onlyOthers || rules.configKept || isFromRoom)) return frozen;
  const config = configQuoted(frozen, { may, isFromRoom });
  const labels = rules.labels(config);
  const gone = unquoted(rules.labels(frozen.config), labels);
  const without = (one: KindResult) => (rules.onlyOthers?.(one, may, config) ?? one) as KindResult;
  const told = {
    ...{ ...foundWithout(frozen, labels), config, result: without(result), ...roundsWithout(frozen, without, gone) },
    ...(gone.length > 0 ? { labels, ...besideWithout(frozen, gone) } : {}),
  };
  return { ...told, summary: keptSentences(told) };
}

function configQuoted({ kind, config, result }: FrozenResult, { may, isFromRoom }: Quotable): KindConfig {
  const kept = (kinds[kind].configKept?.(config, may, result) ?? config) as KindConfig;
  return isFromRoom ? optionsOfRoom(kept, may) : kept;
}

function unquoted(before: readonly Label[], after: readonly Label[]): readonly Label[] {
  return before.filter(({ id, text }) => text !== '' && !after.some((label) => label.id === id && label.text !== ''));
}

function roundsWithout(
  { rounds }: FrozenResult,
  without: (result: KindResult) => KindResult,
  gone: readonly Label[],
): Pick<FrozenResult, 'rounds'> {
  if (!rounds) return {};
  const former = rounds.former.map((one) => ({ ...one, result: one.result && without(one.result) }));
  const partsOf = ({ parts }: Pick<RoundMoves, 'parts'>) =>
    parts.filter(isQuoted(gone)).flatMap((part) => movesWithout(part, gone));
  const moves = rounds.moves.map(({ inPublic, ...between }) => ({
    ...{ ...between, parts: partsOf(between) },
    ...(inPublic ? { inPublic: { ...inPublic, parts: partsOf(inPublic) } } : {}),
  }));
  return { rounds: { ...rounds, former, moves } };
}

/** A table of moves without the rows and columns of what is not quoted; none where no number is left. */
function movesWithout(part: RoundMoves['parts'][number], gone: readonly Label[]): RoundMoves['parts'] {
  const left = part.groups.flatMap((group, at) => (gone.some(({ text }) => text === group) ? [] : [at]));
  if (left.length === part.groups.length) return [part];
  const cells = left.map((row) => left.map((column) => part.cells[row]?.[column] ?? null));
  if (cells.flat().every((cell) => cell === null)) return [];
  return [{ ...part, groups: left.flatMap((at) => part.groups.slice(at, at + 1)), cells }];
}

/** Raised hands without the words, and groups without the answers: by group nothing is told of what is not quoted. */
function besideWithout(
  { hands, groups }: FrozenResult,
  gone: readonly Label[],
): Pick<FrozenResult, 'hands' | 'groups'> {
  const isStanding = isQuoted(gone);
  const withoutWords = (row: HandsTold['rows'][number]) => (isStanding(row) ? row : { ...row, text: '' });
  const partsOf = ({ parts }: PublicGroups) =>
    parts
      .filter(isStanding)
      .map((part) => ({ ...part, answers: part.answers.filter(isStanding) }))
      .filter(({ answers }) => answers.length > 0);
  const told = groups?.map((by) => ({ ...by, parts: partsOf(by) })).filter(({ parts }) => parts.length > 0);
  return {
    ...(hands ? { hands: hands.map((one) => ({ ...one, rows: one.rows.map(withoutWords) })) } : {}),
    ...(told ? { groups: told } : {}),
  };
}

/** A result whose groups that votes find are told of what is quoted alone; without them where nothing of it is left. */
function foundWithout<T extends FrozenResult>(frozen: T, labels: readonly Label[]): T {
  const { foundGroups, ...others } = frozen;
  if (!foundGroups) return frozen;
  const parts = foundGroups.parts.filter(({ id }) => labels.some((label) => label.id === id && label.text !== ''));
  return parts.length > 0 ? { ...frozen, foundGroups: { ...foundGroups, parts } } : (others as T);
}

function isQuoted(gone: readonly Label[]) {
  return ({ id }: { readonly id: string }) => !gone.some((label) => label.id === id);
}
