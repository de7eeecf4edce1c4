/** Which stages a run has, in which order, and which no longer fit into its time. */

/** The minutes that the stages of `npm test` take together on two quiet cores, at most. */
export const USUAL_MINUTES = 15;

/** The minutes after which a stage is ended: it hangs. Three such stages fit into the 90 minutes of a run in CI. */
export const STAGE_MINUTES = 25;

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {boolean} [besideOthers] Runs together with the stages before it.
 * @property {number} [releaseMinutes] What it takes on two quiet cores. Only stages of `everything` have it.
 */

/**
 * The stages that the words of a command name: none means `npm test`, `everything` means all.
 * @template {Stage} S
 * @param {string[]} words @param {S[]} stages
 * @returns {{ usual: S[], release: S[], unknown: string[] }}
 */
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

/**
 * Stages that run together, in order.
 * @template {Stage} S
 * @param {S[]} stages @returns {S[][]}
 */
export function groupStages(stages) {
  return stages.reduce((groups, stage) => {
    if (groups.length > 0 && stage.besideOthers) groups.at(-1).push(stage);
    else groups.push([stage]);
    return groups;
  }, /** @type {S[][]} */ ([]));
}

/**
 * Each commit begins with another stage, so that none is skipped every time.
 * @template S
 * @param {S[]} stages @param {number} commitCount @returns {S[]}
 */
export function rotateStages(stages, commitCount) {
  const start = stages.length > 0 ? commitCount % stages.length : 0;
  return [...stages.slice(start), ...stages.slice(0, start)];
}

/**
 * Whether a stage can be expected to end in time, on a machine as slow as the stages of `npm test` have shown.
 * @param {Stage} stage @param {{ spent: number, usual: number, limit: number }} minutes
 */
export function fitsInto({ releaseMinutes = 0 }, { spent, usual, limit }) {
  return spent + releaseMinutes * Math.max(1, usual / USUAL_MINUTES) <= limit;
}
