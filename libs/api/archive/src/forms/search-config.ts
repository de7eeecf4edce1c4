// SQL for the text search configuration of a row, by its language: English is folded to stems, other languages (Welsh) word
// by word, since PostgreSQL knows no stems of theirs. Constants, so that each statement can be prepared by a test.

/** Of a published contribution `c`. */
export const CONFIG_OF_ROW = `(case when starts_with(c.lang, 'en') then 'english' else 'simple' end)::regconfig`;

/** Of one that is being written, `d`. */
export const CONFIG_OF_DRAFT = `(case when starts_with(d.lang, 'en') then 'english' else 'simple' end)::regconfig`;

/** Of the words of `c` as they were written, in which those of the index are marked: it is made of texts without accents. */
export const CONFIG_OF_EXCERPT = `(case when starts_with(c.lang, 'en') then 'english_unaccented' else 'simple_unaccented' end)::regconfig`;
