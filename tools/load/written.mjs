/** Texts that stand as entries, written where they are stored: one of each of so many people, with votes, and ideas in groups. */
import { randomBytes } from 'node:crypto';

const GROUPS = 12;
const VOTES = 3;

/** Whether the room votes on entries of a kind, and whether they stand in groups. */
const HOW = { open_text: {}, qa: { votes: true }, idea_board: { votes: true, groups: true } };

/** A config of each kind whose answers are texts and nothing else. */
export const WRITTEN_PLANS = {
  open_text: { config: { maxPerPerson: 3 } },
  qa: { config: { moderation: 'post' } },
  idea_board: { config: { moderation: 'post', phase: 'vote' } },
};

/** Stores the answers, as if each came from somebody else. */
export async function write(client, kind, activityId, people) {
  const voices = Array.from({ length: people }, () => randomBytes(32).toString('hex'));
  await client.query(
    `insert into responses (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
     select a.org_id, a.id, 1, decode(voice, 'hex'), gen_random_uuid(), 1, '{"entries":[]}', '{"entries":1}'
     from activities a, unnest($2::text[]) voice where a.id = $1`,
    [activityId, voices],
  );
  await client.query(
    `insert into entries (org_id, activity_id, round, voice, body, state, ordinal)
     select a.org_id, a.id, 1, decode(w.voice, 'hex'),
       'What somebody wrote as number ' || w.n || ', in as many words as people use.', 'shown', w.n
     from activities a, unnest($2::text[]) with ordinality w (voice, n) where a.id = $1`,
    [activityId, voices],
  );
  if (HOW[kind].groups) await group(client, activityId);
  if (HOW[kind].votes) await vote(client, activityId, voices);
  await client.query('update activity_live set answered = $2, revision = revision + 1 where activity_id = $1', [
    activityId,
    people,
  ]);
  await client.query('analyze responses, entries, entry_reactions');
}

/** Nine ideas in ten stand in a group. */
async function group(client, activityId) {
  await client.query(
    `with made as (
       insert into entries (org_id, activity_id, round, body, state, is_group)
       select a.org_id, a.id, 1, 'Group ' || n, 'shown', true from activities a, generate_series(1, $2::int) n where a.id = $1
       returning id
     ), numbered as (select id, row_number() over () as n from made)
     update entries e set merged_into = g.id from numbered g
     where e.activity_id = $1 and e.ordinal % 10 > 0 and e.ordinal % $2::int + 1 = g.n`,
    [activityId, GROUPS],
  );
}

async function vote(client, activityId, voices) {
  await client.query(
    `insert into entry_reactions (org_id, activity_id, round, entry_id, voice, op_id, n, value)
     select e.org_id, e.activity_id, 1, e.id, decode(w.voice, 'hex'), gen_random_uuid(), 1, 1
     from unnest($2::text[]) with ordinality w (voice, n), generate_series(1, $3::int) v, entries e
     where e.activity_id = $1 and e.ordinal = (w.n + v * 7) % $4::int + 1`,
    [activityId, voices, VOTES, voices.length],
  );
}

/** Hides so many entries, drawn by chance, and shows those that were hidden: what a host does to a list. */
export async function decide(client, activityId, many) {
  await client.query(
    `update entries e set state = case when e.id = any(drawn.ids) then 'hidden' else 'shown' end
     from (select array(
       select id from entries where activity_id = $1 and not is_group order by random() limit $2) as ids) drawn
     where e.activity_id = $1 and (e.state = 'hidden' or e.id = any(drawn.ids))`,
    [activityId, many],
  );
}
