import type { Vote } from '@rt/domain/opinion';
import type { KindRehearsal } from '@rt/domain/polling';

import type { ConsensusAnswer } from './answer';
import { answerOf } from './answer';
import type { ConsensusConfig } from './domain';

export const consensusRehearsal: KindRehearsal<ConsensusConfig, ConsensusAnswer> = {
  answer(config, chance) {
    const camp = chance() < 0.6 ? 0 : 1;

    // One of ten is not seen, never the first; one of ten passes; eight of ten of the others vote as their camp does.
    return votesOn(config, (at) => {
      if (at > 0 && chance() < 0.1) return null;
      if (chance() < 0.1) return 'pass';

      return mind(camp, at, chance() < 0.8);
    });
  },

  sample(config, at) {
    return votesOn(config, (row) => {
      if (row > 0 && (at + row) % 11 === 0) return null;
      if ((at * 3 + row) % 10 === 7) return 'pass';

      return mind(at % 5 < 3 ? 0 : 1, row, (at * 7 + row * 3) % 8 !== 0);
    });
  },
};

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
