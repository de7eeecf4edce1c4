import { createWords } from './create-words';
import { record } from './words.en-GB.json';

const t = createWords(record);

export interface CitedPublication {
  readonly author: string;
  readonly title: string;
  /** 'RT-2026-014-C7' */
  readonly ref: string;
  readonly version: number;
  /** Day of publication, 'YYYY-MM-DD'. */
  readonly publishedOn: string;
  readonly roundtableTitle: string;
  readonly organisation: string;
  readonly url: string;
}

/** Text to cite a contribution by: author, year, title, ref and version, roundtable, publisher, address. */
export function citation(publication: CitedPublication): string {
  const { title, publishedOn, version, ...rest } = publication;
  const sentence = /[.?…]$/.test(title) ? title : `${title}.`;

  return t('record.citation', { ...rest, year: publishedOn.slice(0, 4), title: sentence, version: String(version) });
}
