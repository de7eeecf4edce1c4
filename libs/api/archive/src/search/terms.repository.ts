import { Injectable } from '@nestjs/common';
import { PublicDatabase } from '@rt/api/platform';

import { CONFIG_OF_ROW } from '../forms/search-config';
import type { Lexeme, ResolvedPiece, ResolvedQuestion } from './plan';
import { quote } from './plan';
import type { Piece, Question } from './question';
import { type NearWord, spellingsFor } from './spelling';

interface PieceRow {
  place: number;
  phrase: string | null;
  lexeme: string | null;
  documents: number;
}

interface NearRow extends NearWord {
  unknown: string;
}

/** A question in words of the index, and what was corrected in it. */
export interface Understood {
  readonly resolved: ResolvedQuestion;
  /** Words as typed, each with the words of the index that it may stand for. */
  readonly corrected: readonly { readonly typed: string; readonly near: readonly NearWord[] }[];
  /** True when the index keeps none of the words, since nearly every text holds them: 'the', 'of'. */
  readonly onlyCommonWords: boolean;
}

/** Finds the words of a question in the list of words that the archive holds. */
@Injectable()
export class TermsRepository {
  constructor(private readonly database: PublicDatabase) {}

  /** Folds the question's words as the index does in each language of the archive, with near spellings for those that it lacks. */
  async understand(question: Question): Promise<Understood> {
    const pieces = [...question.groups.flat(), ...question.excluded];
    const [rows, documents] = await Promise.all([this.lexemesOf(pieces), this.countDocuments()]);
    const unknown = new Set(rows.filter((row) => row.phrase === null && row.documents === 0).flatMap(lexemeOf));
    const near = await this.nearWords([...unknown]);
    const resolve = (piece: Piece, shift: number): ResolvedPiece =>
      resolved(
        rows.filter(({ place }) => place === shift),
        near,
      );
    let place = 0;
    const groups = question.groups.map((group) => group.map((piece) => resolve(piece, place++)));
    const excluded = question.excluded.map((piece) => withoutGuess(resolve(piece, place++)));
    return {
      resolved: { groups, excluded, documents },
      corrected: corrections(pieces, rows, near),
      onlyCommonWords: rows.length > 0 && rows.every(({ lexeme }) => lexeme === null),
    };
  }

  /** How a word of the index is written in the archive ('manufactur' is 'manufacturing'); null when it is gone. */
  async writtenAs(lexeme: string): Promise<string | null> {
    const [row] = await this.database.query<{ token: string }>(
      `select lower(t.token) as token
       from (select lang, title, plain from pub_contributions where search @@ $1::tsquery limit 1) c,
         ts_parse('default', unaccent(c.title || ' ' || c.plain)) t
       where to_tsvector(${CONFIG_OF_ROW}, t.token) @@ $1::tsquery limit 1`,
      [quote(lexeme)],
    );
    return row?.token ?? null;
  }

  private async countDocuments(): Promise<number> {
    const [row] = await this.database.query<{ n: number }>('select count(*)::int as n from pub_contributions');
    return row?.n ?? 0;
  }

  private async lexemesOf(pieces: readonly Piece[]): Promise<PieceRow[]> {
    if (pieces.length === 0) return [];
    return this.database.query<PieceRow>(
      `with spoken as (
         select exists (select from pub_contributions where starts_with(lang, 'en'))
             or not exists (select from pub_contributions) as english,
           exists (select from pub_contributions where not starts_with(lang, 'en')) as others),
       configs as (
         select 'english'::regconfig as config, true as leads from spoken where english
         union all select 'simple'::regconfig, not english from spoken where others)
       select (p.place - 1)::int as place, l.lexeme, coalesce(w.documents, 0) as documents,
         case when p.kind = 'phrase' then
           (select coalesce(string_agg(f.query, ' | '), '') from (
             select '(' || phraseto_tsquery(config, unaccent(p.text))::text || ')' as query from configs) f
            where f.query <> '()') end as phrase
       from unnest($1::text[], $2::text[]) with ordinality p(kind, text, place)
       left join lateral (
         select word.lexeme from configs, lateral unnest(to_tsvector(config, unaccent(p.text))) word
         where leads or exists (select from pub_words where pub_words.word = word.lexeme)
         group by word.lexeme) l on true
       left join pub_words w on w.word = l.lexeme`,
      [pieces.map(({ kind }) => kind), pieces.map(({ text }) => text)],
    );
  }

  // Trigrams find slips in longer words; in short ones a slip leaves too few of them, so those share the first letter.
  private async nearWords(unknown: readonly string[]): Promise<Map<string, NearWord[]>> {
    if (unknown.length === 0) return new Map();
    const rows = await this.database.query<NearRow>(
      `select u.word as unknown, n.word, n.documents
       from unnest($1::text[]) u(word), lateral (
         (select word, documents from pub_words w where w.word % u.word
          order by similarity(w.word, u.word) desc, documents desc limit 30)
         union
         (select word, documents from pub_words w where length(u.word) between 4 and 6
            and left(w.word, 1) = left(u.word, 1) and length(w.word) between length(u.word) - 1 and length(u.word) + 1
          order by documents desc limit 500)) n`,
      [unknown],
    );
    const near = new Map(
      unknown.map((word) => [
        word,
        spellingsFor(
          word,
          rows.filter((row) => row.unknown === word),
        ),
      ]),
    );
    return near;
  }
}

function lexemeOf(row: PieceRow): string[] {
  return row.lexeme === null ? [] : [row.lexeme];
}

function resolved(rows: readonly PieceRow[], near: ReadonlyMap<string, NearWord[]>): ResolvedPiece {
  const phrase = rows[0]?.phrase ?? null;
  const known = rows.filter((row) => row.documents > 0 || phrase !== null).flatMap(knownLexeme);
  if (known.length > 0 || phrase !== null)
    return { phrase: phrase === '' ? null : phrase, lexemes: known, guessed: false };
  const guesses = rows.flatMap((row) => near.get(row.lexeme ?? '') ?? []);
  return { phrase: null, lexemes: guesses.map(({ word, documents }) => ({ lexeme: word, documents })), guessed: true };
}

function knownLexeme(row: PieceRow): Lexeme[] {
  return row.lexeme === null ? [] : [{ lexeme: row.lexeme, documents: row.documents }];
}

// What must not occur is taken as it was typed: leaving out a word that was only guessed would hide results.
function withoutGuess(piece: ResolvedPiece): ResolvedPiece {
  return piece.guessed ? { ...piece, lexemes: [] } : piece;
}

function corrections(
  pieces: readonly Piece[],
  rows: readonly PieceRow[],
  near: ReadonlyMap<string, NearWord[]>,
): Understood['corrected'] {
  return pieces.flatMap(({ kind, text }, place) => {
    const own = rows.filter((row) => row.place === place);
    const guesses = own.flatMap((row) => near.get(row.lexeme ?? '') ?? []);
    const known = own.some((row) => row.documents > 0);
    return kind === 'word' && !known && guesses.length > 0 ? [{ typed: text, near: guesses }] : [];
  });
}
