import { withoutIsolates } from '@rt/domain/text';

import type { ToldGroups } from './tell-groups';
import type { ToldHands, ToldRound, ToldSession } from './tell-session';

/** Raised with every change that a program which reads the file has to know of. */
const VERSION = 1;

/** All results for programs. Texts stand as they were written, without the marks that sentences lay them out by. */
export function sessionJson({ facts, activities }: ToldSession): string {
  const { ref, title, question, slotText, startAt, endAt, ruleName, hostName, sealed } = facts;
  const told = {
    format: 'roundtable-session-results',
    version: VERSION,
    language: facts.locale,
    session: { ref, title, question, when: slotText, startAt, endAt, rule: ruleName, host: hostName, sealed },
    activities: activities.map(({ number, kept, rounds, hands, groups, source, agendaItem }) => ({
      activity: number,
      activityId: source.activityId,
      agendaItem,
      kind: source.kind,
      question: source.question,
      kept,
      notTold: source.notTold,
      results: rounds.map(jsonOfRound),
      ...(groups.length > 0 ? { groups: jsonOfGroups(groups) } : {}),
      ...(hands.length > 0 ? { hands: hands.map(jsonOfHands) } : {}),
    })),
  };

  return `${withoutIsolates(JSON.stringify(told, null, 2))}\n`;
}

function jsonOfHands({ model: { headline, table }, told: { no, present } }: ToldHands) {
  return { round: no, countedBy: 'hand', present, tables: [{ tableName: headline, ...table }] };
}

function jsonOfGroups(all: readonly ToldGroups[]) {
  return [...new Set(all.map(({ told }) => told))].map((told) => {
    const ofIt = all.filter((one) => one.told === told);
    const tables = ofIt.map(({ model: { headline, table } }) => ({ tableName: headline, ...table }));

    return { round: ofIt[0]?.round, by: told.by, tables, groups: told.groups };
  });
}

function jsonOfRound({ result, models }: ToldRound) {
  const { round, question, n, abstained, summary, method, sha256, askedFrom, config } = result;
  const tables = models.map(({ headline, table }) => ({
    tableName: headline,
    columns: table.columns,
    rows: table.rows,
  }));

  return {
    round,
    question,
    n,
    abstained,
    summary,
    method,
    sha256,
    askedFrom,
    tables,
    config,
    result: result.result,
    ...(result.rounds ? { rounds: result.rounds } : {}),
  };
}
