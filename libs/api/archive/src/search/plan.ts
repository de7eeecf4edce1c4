/** A word of the index and the number of contributions that hold it. */
export interface Lexeme {
  readonly lexeme: string;
  readonly documents: number;
}

/** One alternative: lexemes of a word (each may match), or a phrase with the query that finds it. */
export interface ResolvedPiece {
  readonly phrase: string | null;
  /** Known lexemes; for a misspelt word those it may stand for. */
  readonly lexemes: readonly Lexeme[];
  /** True when the lexemes are near spellings. */
  readonly guessed: boolean;
}

export interface ResolvedQuestion {
  readonly groups: readonly (readonly ResolvedPiece[])[];
  readonly excluded: readonly ResolvedPiece[];
  /** Contributions in the archive. */
  readonly documents: number;
}

/** What the database is asked: queries in the text form of `tsquery`, weights of single words. */
export interface SearchPlan {
  /** A contribution is a hit when this matches it. */
  readonly match: string;
  /** Where candidates are taken from, best first; each holds the conditions of `match` that are demanded. */
  readonly tiers: readonly string[];
  readonly weights: readonly { readonly query: string; readonly weight: number }[];
  /** What is marked in an excerpt; null when nothing is. */
  readonly highlight: string | null;
}

/** A word in more than this share of the documents only adds to the score. */
export const COMMON_SHARE = 0.2;
/** Below this size of an archive no word is common: a share of a handful says nothing. */
const COMMON_FROM_DOCUMENTS = 50;

// A near spelling counts less than the word as typed.
const GUESS_WEIGHT = 0.7;

interface Group {
  readonly query: string;
  readonly documents: number;
  readonly demanded: boolean;
  readonly pieces: readonly ResolvedPiece[];
}

/**
 * Turns a resolved question into queries (docs/decisions.md 36): a phrase is demanded, other words count each for itself, rarest
 * first; a common word is a hit of its own only when all are common. Null when nothing in it is known to the archive.
 */
export function planSearch(question: ResolvedQuestion): SearchPlan | null {
  const groups = question.groups.map(groupOf).filter((group) => group.query !== '');
  const demanded = groups.filter((group) => group.demanded);
  const without = question.excluded
    .map(queryOf)
    .filter((query) => query !== '')
    .map((query) => `!(${query})`);
  if (groups.length === 0) return question.groups.length === 0 && without.length > 0 ? onlyWithout(without) : null;
  if (demanded.some((group) => group.documents === 0)) return null;

  const fixed = [...demanded.map((group) => group.query), ...without];
  const free = selective(
    groups.filter((group) => !group.demanded),
    question.documents,
  );
  const anyOf = demanded.length > 0 ? [] : [either(free.map((group) => group.query))];
  return {
    match: all([...fixed, ...anyOf]),
    tiers: tiersOf(groups, free, fixed, demanded.length > 0),
    weights: groups.flatMap((group) => weightsOf(group, question.documents)),
    highlight: either(groups.map((group) => group.query)),
  };
}

function onlyWithout(without: readonly string[]): SearchPlan {
  return { match: all(without), tiers: [all(without)], weights: [], highlight: null };
}

function tiersOf(
  groups: readonly Group[],
  free: readonly Group[],
  fixed: readonly string[],
  demanded: boolean,
): string[] {
  const everything = all([...fixed, ...groups.filter((group) => !group.demanded).map((group) => group.query)]);
  const one = free.map((group) => all([...fixed, group.query]));
  return [...new Set([everything, ...one, ...(demanded ? [all(fixed)] : [])])];
}

function selective(groups: readonly Group[], documents: number): Group[] {
  const rare = groups.filter((group) => !isCommon(group.documents, documents));
  return [...(rare.length > 0 ? rare : groups)].sort((one, other) => one.documents - other.documents);
}

function isCommon(holding: number, documents: number): boolean {
  return documents >= COMMON_FROM_DOCUMENTS && holding > documents * COMMON_SHARE;
}

function groupOf(pieces: readonly ResolvedPiece[]): Group {
  const known = pieces.filter((piece) => queryOf(piece) !== '');
  return {
    query: either(known.map(queryOf)),
    documents: known.flatMap((piece) => piece.lexemes).reduce((sum, { documents }) => sum + documents, 0),
    demanded: pieces.some((piece) => piece.phrase !== null),
    pieces: known,
  };
}

function queryOf(piece: ResolvedPiece): string {
  return piece.phrase ?? either(piece.lexemes.map(({ lexeme }) => quote(lexeme)));
}

// Robertson's inverse document frequency, always positive.
function weightsOf(group: Group, documents: number): { query: string; weight: number }[] {
  return group.pieces.flatMap((piece) =>
    piece.lexemes.map(({ lexeme, documents: holding }) => ({
      query: quote(lexeme),
      weight: Math.log(1 + (documents - holding + 0.5) / (holding + 0.5)) * (piece.guessed ? GUESS_WEIGHT : 1),
    })),
  );
}

function either(queries: readonly string[]): string {
  return queries.map((query) => `(${query})`).join(' | ');
}

function all(queries: readonly string[]): string {
  return queries.map((query) => (query.startsWith('!') ? query : `(${query})`)).join(' & ');
}

/** A lexeme as one operand of a tsquery, whatever signs it holds. */
export function quote(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
