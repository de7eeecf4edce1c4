import {
  type ActivityKind,
  type KindConfig,
  type KindResult,
  type ResponseCount,
  type ResponsesTally,
  tallyGrouped,
} from '@rt/kinds';

/** So many activities are remembered: those that were counted last. */
const REMEMBERED = 50;

/** An activity to count, and its answers. */
export interface GroupingJob {
  /** Names the activity and its round. */
  readonly activity: string;
  readonly kind: ActivityKind;
  readonly config: KindConfig;
  readonly counts: readonly ResponseCount[];
}

/** Counts with groups, and remembers what it found of each activity, so that its groups keep their letters. */
export class LastFound {
  private readonly before = new Map<string, unknown>();

  /** The tally with its groups. */
  count({ activity, kind, config, counts }: GroupingJob): ResponsesTally<KindResult> {
    const { tally, before } = tallyGrouped(kind, config, counts, this.before.get(activity) ?? null);
    this.before.delete(activity);
    this.before.set(activity, before);
    const [oldest] = this.before.keys();
    if (this.before.size > REMEMBERED && oldest !== undefined) this.before.delete(oldest);
    return tally;
  }
}
