import type { AnswerCount, GroupedUnder } from '@rt/domain/polling';
import {
  type ActivityKind,
  type KindConfig,
  type KindResult,
  type ReadAnswers,
  type ResponsesTally,
  tallyAgain,
} from '@rt/kinds';

/**
 * Counts by answer key as one text, a line each; `k` has the keys and how many gave each. Where thousands answered in ways of
 * their own, a list of objects takes the database, and then this process, several times as long. A key is JSON as
 * `JSON.stringify` writes it, which breaks no line.
 */
export const ANSWER_LINES = `coalesce(string_agg(k.n || ' ' || k.answer_key, E'\\n'), '')`;

export function readLines(lines: string): AnswerCount[] {
  if (lines === '') return [];
  return lines.split('\n').map((line) => {
    const space = line.indexOf(' ');
    return { answerKey: line.slice(space + 1), count: Number(line.slice(0, space)) };
  });
}

/** Of so many activities it is remembered what was found: of those that were counted last. */
const REMEMBERED = 50;

/** Of so many, the answers as they were read: ten thousand of them take some megabytes. */
const READ = 8;

export interface CountingJob {
  readonly activity: string;
  readonly kind: ActivityKind;
  readonly config: KindConfig;
  /** Its counts by answer key (`ANSWER_LINES`). */
  readonly lines: string;
  readonly under: GroupedUnder;
}

/**
 * Counts activities anew, and remembers of the last count what the next can use: of those that show groups what it found, so
 * that groups keep their letters, and the answers that it has read, so that of thousands only those are read that came since. Where
 * none came, what it counted stands.
 */
export class LastFound {
  private readonly before = new Recent<unknown>(REMEMBERED);
  private readonly read = new Recent<ReadUnder>(READ);

  count({ activity, kind, config, lines, under }: CountingJob): ResponsesTally<KindResult> {
    const asked = JSON.stringify(config);
    const last = this.read.get(activity);
    const found = this.before.get(activity) ?? null;
    // An answer is read by what was asked: once that has changed, all are read anew.
    const before = last?.asked === asked ? last : undefined;
    if (before && isSame(before, { lines, under })) {
      // Whoever looks again has given no answer: another look at the same must find what the last one found.
      this.before.set(activity, found);
      this.read.set(activity, before);
      return before.tally;
    }
    const read = { asked, config: before?.config ?? config };
    const again = { ...under, known: before?.answers };
    const { tally, ...left } = tallyAgain(kind, read.config, readLines(lines), found, again);
    this.before.set(activity, left.before);
    this.read.set(activity, { ...read, answers: left.answers, lines, under, tally });
    return tally;
  }
}

/** Answers that were read, and the config by which they were: the same object, by which a kind may know what it has made of them. */
interface ReadUnder extends Pick<CountingJob, 'config' | 'lines' | 'under'> {
  readonly asked: string;
  readonly answers: ReadAnswers;
  readonly tally: ResponsesTally<KindResult>;
}

type Counted = Pick<CountingJob, 'lines' | 'under'>;

function isSame(before: Counted, { lines, under }: Counted): boolean {
  const { withoutNames, answersClosed } = before.under;
  const isSameUnder = under.withoutNames === withoutNames && under.answersClosed === answersClosed;
  return isSameUnder && isSameText(before.lines, lines);
}

/** The same lines, in whatever order the database hands them over. */
function isSameText(before: string, after: string): boolean {
  if (before === after || before.length !== after.length) return before === after;
  const known = new Set(before.split('\n'));
  const lines = after.split('\n');
  return lines.length === known.size && lines.every((line) => known.has(line));
}

class Recent<Value> {
  private readonly values = new Map<string, Value>();

  constructor(private readonly most: number) {}

  get(name: string): Value | undefined {
    return this.values.get(name);
  }

  set(name: string, value: Value): void {
    this.values.delete(name);
    this.values.set(name, value);
    const [oldest] = this.values.keys();
    if (this.values.size > this.most && oldest !== undefined) this.values.delete(oldest);
  }
}
