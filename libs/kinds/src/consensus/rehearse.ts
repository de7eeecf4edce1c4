import type { Vote } from '@rt/domain/opinion';
import type { Chance, KindRehearsal } from '@rt/domain/polling';

import type { ConsensusAnswer } from './answer';
import { answerOf, votesIn } from './answer';
import type { ConsensusConfig } from './domain';
import { statementsAllowed } from './statements';

const WHO = ['The ports', 'Small suppliers', 'The colleges', 'Local councils', 'Grid operators', 'Young people'];
const WHAT = [
  'need firm dates before they invest',
  'should share what they learn with each other',
  'need people who stay longer than a year',
  'should have a say before plans are made',
  'need money that lasts for five years',
  'should be asked first',
  'have waited long enough for decisions',
  'need better transport at night',
];

export const consensusRehearsal: KindRehearsal<ConsensusConfig, ConsensusAnswer> = {
  answer(config, chance) {
    const camp = campOf(chance);

    // One of ten is not seen, never the first.
    const votes = votesOn(config, (at) => (at > 0 && chance() < 0.1 ? null : byChance(camp, at, chance)));

    // One of five adds a statement where people may.
    return statementsAllowed(config) > 0 && chance() < 0.2 ? { ...votes, entries: [added(chance)] } : votes;
  },

  // What others have added since is voted on, too.
  goOn(config, { entries, ...votes }, chance) {
    const given = votesIn(votes);
    const fresh = config.options.filter(({ id, written }) => written && !given.has(id));
    if (fresh.length === 0) return null;
    const camp = campOf(chance);
    const all = votesOn(config, (at) => {
      const { id = '', written } = config.options[at] ?? {};

      return given.get(id) ?? (written ? byChance(camp, at, chance) : null);
    });

    return entries ? { ...all, entries } : all;
  },

  sample(config, at) {
    return votesOn(config, (row) => {
      if (row > 0 && (at + row) % 11 === 0) return null;
      if ((at * 3 + row) % 10 === 7) return 'pass';

      return mind(at % 5 < 3 ? 0 : 1, row, (at * 7 + row * 3) % 8 !== 0);
    });
  },
};

function campOf(chance: Chance): number {
  return chance() < 0.6 ? 0 : 1;
}

/** One of ten passes; eight of ten of the others vote as their camp does. */
function byChance(camp: number, at: number, chance: Chance): Vote {
  return chance() < 0.1 ? 'pass' : mind(camp, at, chance() < 0.8);
}

function added(chance: Chance): string {
  const one = (list: readonly string[]) => list[Math.floor(chance() * list.length)] ?? '';

  return `${one(WHO)} ${one(WHAT)}`;
}

/** Of three statements both camps agree with the first; the second and third part them. */
function mind(camp: number, at: number, asTheCamp: boolean): Vote {
  const agrees = at % 3 === 0 || at % 3 === 1 + camp;

  return agrees === asTheCamp ? 'agree' : 'disagree';
}

function votesOn({ options }: ConsensusConfig, vote: (at: number) => Vote | null): ConsensusAnswer {
  return answerOf(
    new Map(
      options.flatMap(({ id }, at) => {
        const said = vote(at);

        return said === null ? [] : [[id, said] as const];
      }),
    ),
  );
}
