import { proportionZ, shareAgreeing, shareDisagreeing, SIGNIFICANT, twoProportionsZ } from './figures';
import type { VoteCounts } from './votes';
import { votesOf, votesWithout } from './votes';

/** So many statements are named of a group. */
const NAMED = 5;

export interface DistinguishingStatement {
  readonly statement: number;
  readonly side: 'agree' | 'disagree';
  /** Smoothed share of those in the group who say so. */
  readonly share: number;
  readonly z: number;
  /** How many of the group say so, and how many of it voted on it. */
  readonly part: number;
  readonly votes: number;
  /** How many times as likely the group says so as the rest. */
  readonly ratio: number;
  readonly ratioZ: number;
}

function sideOf(of: VoteCounts, side: 'agree' | 'disagree'): { readonly share: number; readonly z: number } {
  const share = side === 'agree' ? shareAgreeing(of) : shareDisagreeing(of);

  return { share, z: proportionZ(of[side], votesOf(of)) };
}

/**
 * The statements that tell a group from the rest, at most five: those that it says clearly more often than not and
 * clearly more often than the others, what it agrees with before what it disagrees with, and first the one it agrees
 * with most. By `select-rep-comments` of Polis: where no statement passes both tests the best one stands alone.
 * `ours` and `all` hold the votes of the group and of everybody, a place a statement; those that `out` names are passed by.
 */
export function distinguishingStatements(
  ours: readonly VoteCounts[],
  all: readonly VoteCounts[],
  out: ReadonlySet<number> = new Set(),
): readonly DistinguishingStatement[] {
  const compared = all.flatMap((of, statement) =>
    out.has(statement) ? [] : [compare(statement, ours[statement], votesWithout(of, ours[statement]))],
  );
  const clear = compared
    .map(clearerSide)
    .filter(({ z, ratioZ }) => z > SIGNIFICANT && ratioZ > SIGNIFICANT)
    .toSorted((a, b) => weight(b) - weight(a) || a.statement - b.statement);
  const agreed = bestAgreed(compared);
  if (clear.length === 0) return agreed ? [agreed] : clearest(compared);
  const rest = clear.filter(({ statement }) => statement !== agreed?.statement);

  return agreesFirst([...(agreed ? [agreed] : []), ...rest].slice(0, NAMED));
}

interface BothSides {
  readonly agree: DistinguishingStatement;
  readonly disagree: DistinguishingStatement;
}

function compare(statement: number, ours: VoteCounts, rest: VoteCounts): BothSides {
  const of = (side: 'agree' | 'disagree'): DistinguishingStatement => {
    const mine = sideOf(ours, side);

    return {
      statement,
      side,
      ...mine,
      part: ours[side],
      votes: votesOf(ours),
      ratio: mine.share / sideOf(rest, side).share,
      ratioZ: twoProportionsZ(ours[side], votesOf(ours), rest[side], votesOf(rest)),
    };
  };

  return { agree: of('agree'), disagree: of('disagree') };
}

function clearerSide({ agree, disagree }: BothSides): DistinguishingStatement {
  return agree.ratioZ > disagree.ratioZ ? agree : disagree;
}

function weight({ ratio, ratioZ, share, z }: DistinguishingStatement): number {
  return ratio * ratioZ * share * z;
}

/** The statement that the group agrees with most: more than the rest where one is, else as such. */
function bestAgreed(compared: readonly BothSides[]): DistinguishingStatement | null {
  let best: DistinguishingStatement | null = null;
  for (const { agree, disagree } of compared) {
    if (agree.part + disagree.part > 0 && agreesMore(agree, best)) best = agree;
  }

  return best;
}

function agreesMore(one: DistinguishingStatement, best: DistinguishingStatement | null): boolean {
  if (best === null) return one.z > SIGNIFICANT || (one.ratio > 1 && one.share > 0.5);

  return best.ratio > 1 ? weight(one) > weight(best) : one.share * one.z > best.share * best.z;
}

function clearest(compared: readonly BothSides[]): readonly DistinguishingStatement[] {
  return compared
    .map(clearerSide)
    .toSorted((a, b) => b.ratioZ - a.ratioZ || a.statement - b.statement)
    .slice(0, 1);
}

function agreesFirst(statements: readonly DistinguishingStatement[]): readonly DistinguishingStatement[] {
  const of = (wanted: 'agree' | 'disagree') => statements.filter(({ side }) => side === wanted);

  return [...of('agree'), ...of('disagree')];
}
