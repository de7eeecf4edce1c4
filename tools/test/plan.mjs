/** Which stages a run has, in which order, and which no longer fit into its time. */

/** The minutes that the stages of `npm test` take together on two quiet cores, at most. */
export const USUAL_MINUTES = 15;

/** The minutes after which a stage is ended: it hangs. Three such stages fit into the 90 minutes of a run in CI. */
export const STAGE_MINUTES = 25;

/** A stage: `{ name, besideOthers, releaseMinutes }`. Only stages of `everything` have minutes, on two quiet cores. */

/** The stages that the words of a command name: none is `npm test`, `everything` is all. */
export function chooseStages(words, stages) {
  const named = ({ name, releaseMinutes }) =>
    words.length === 0 ? !releaseMinutes : words.includes('everything') || words.includes(name);
  const chosen = stages.filter(named);
  return {
    usual: chosen.filter(({ releaseMinutes }) => !releaseMinutes),
    release: chosen.filter(({ releaseMinutes }) => releaseMinutes),
    unknown: words.filter((word) => word !== 'everything' && !stages.some(({ name }) => name === word)),
  };
}

/** Stages that run together, in order. */
export function groupStages(stages) {
  return stages.reduce((groups, stage) => {
    if (groups.length > 0 && stage.besideOthers) groups.at(-1).push(stage);
    else groups.push([stage]);
    return groups;
  }, /** @type {S[][]} */ ([]));
}

/** Each commit begins with another stage, so that none is skipped every time. */
export function rotateStages(stages, commitCount) {
  const start = stages.length > 0 ? commitCount % stages.length : 0;
  return [...stages.slice(start), ...stages.slice(0, start)];
}

/** Whether a stage can end in time, on a machine as slow as the stages of `npm test` have shown. */
export function fitsInto({ releaseMinutes = 0 }, { spent, usual, limit }) {
  return spent + releaseMinutes * Math.max(1, usual / USUAL_MINUTES) <= limit;
}
