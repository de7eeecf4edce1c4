import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';

import type { Contribution } from '../contribution';
import { AuthorSecrets } from '../writing/author-secrets';

type IsUnquoted = (activityId: string, text: string) => boolean;

interface Mark {
  readonly activityId: string;
  readonly mark: string;
}

/** Contributions from the room that were withdrawn or changed: results stop quoting them. Stores marks, not words. */
@Injectable()
export class UnquotedTexts {
  constructor(
    private readonly database: Database,
    private readonly secrets: AuthorSecrets,
  ) {}

  /** Notes the words of a contribution that are not among those of now. False where it was no text of the room, or nothing changed. */
  async add(row: Contribution, now: string): Promise<boolean> {
    const left = this.marksOf({ ...row, body: now }).map(({ mark }) => mark);
    const gone = this.marksOf(row).flatMap(({ mark }) => (left.includes(mark) ? [] : [mark]));
    if (gone.length === 0) return false;
    await this.database.query(
      `insert into unquoted_texts (org_id, roundtable_id, activity_id, mark)
       select $1, $2, $3, decode(mark, 'hex') from unnest($4::text[]) as mark on conflict do nothing`,
      [row.orgId, row.roundtableId, row.activityId, gone],
    );
    return true;
  }

  /** By the sources of activities that were asked from a result: what is not quoted there is no option that is quoted here. */
  async of(roundtableId: string, sources: ReadonlyMap<string, string | null>): Promise<IsUnquoted> {
    const rows = await this.database.query<Mark>(
      `select activity_id as "activityId", encode(mark, 'hex') as mark from unquoted_texts where roundtable_id = $1`,
      [roundtableId],
    );
    const marks = new Set(rows.map(({ mark }) => mark));
    const marked = new Set(rows.map(({ activityId }) => activityId));
    return (activityId, text) =>
      withSources(activityId, sources).some((id) => marked.has(id) && marks.has(this.markOf(id, text)));
  }

  /** Of the words of a text that was kept from an activity; none of any other contribution. */
  private marksOf({ activityId, type, body }: Contribution): Mark[] {
    if (activityId === null || type === 'poll_result') return [];
    return beginnings(body).map((one) => ({ activityId, mark: this.markOf(activityId, one) }));
  }

  private markOf(activityId: string, text: string): string {
    return this.secrets.textMark(activityId, text).toString('hex');
  }
}

/** Below the words of an entry stand what they rest on and how they were answered: the words end at one of the breaks. */
function beginnings(body: string): string[] {
  const parts = body.split('\n\n').filter(Boolean);
  return parts.map((_part, at) => parts.slice(0, at + 1).join('\n\n'));
}

/** An activity, and those from whose results it was asked, one from the other. */
function withSources(activityId: string, sources: ReadonlyMap<string, string | null>): string[] {
  const source = sources.get(activityId);
  return source ? [activityId, ...withSources(source, sources)] : [activityId];
}
