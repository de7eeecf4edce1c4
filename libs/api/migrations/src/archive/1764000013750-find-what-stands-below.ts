import type { MigrationInterface, QueryRunner } from 'typeorm';

const CONFIG = `(case when starts_with(c.lang, 'en') then 'english' else 'simple' end)::regconfig`;
const BELOW = 'lax $.models[*].drawn ? (@.shape == "list").items[*].children[*].text ? (@.type() == "string")';

/** Results that are published are found by the ideas of a group and by written answers, too. */
export class FindWhatStandsBelow1764000013750 implements MigrationInterface {
  name = 'FindWhatStandsBelow1764000013750';

  async up(runner: QueryRunner): Promise<void> {
    // As the writers of the archive do, one at a time: a process of the former version may still count words.
    await runner.query('select pg_advisory_xact_lock(7003)');
    await runner.query(
      `with below as (
         select c.ref, c.search as before, left(string_agg(said.text #>> '{}', ' · '), greatest(0, 100000 - length(c.plain))) as text
         from pub_contributions c, jsonb_path_query(c.poll, $1::jsonpath) said(text)
         where c.poll is not null and said.text #>> '{}' ~ '[[:alpha:]]' group by c.ref),
       added as (
         update pub_contributions c set plain = c.plain || ' · ' || below.text,
           search = c.search || setweight(to_tsvector(${CONFIG}, unaccent(below.text)), 'C')
         from below where below.ref = c.ref and below.text <> ''
         returning c.search, below.before)
       insert into pub_words (word, documents)
       select word, count(*) from added, unnest(tsvector_to_array(search)) word
       where not word = any(tsvector_to_array(before)) group by word
       on conflict (word) do update set documents = pub_words.documents + excluded.documents`,
      [BELOW],
    );
  }

  /** The former version finds by it as well. */
  async down(): Promise<void> {}
}
