/** The rounds of `l` before the present one whose results stand: what was written in them is still read. */
export const FORMER_ROUNDS = `(select f.round from activity_rounds f
  where f.activity_id = l.activity_id and f.set_aside_at is null)`;

/** True for an entry `e` of a round that is not set aside. */
export const IN_STANDING_ROUND = `exists (select 1 from activity_live l
  where l.activity_id = e.activity_id and (e.round = l.round or e.round in ${FORMER_ROUNDS}))`;

/** What participants wrote and the room was asked about, of `l` and the rounds before; of a text that was deleted its id stays, as answers refer to it. */
const JOINED_ENTRIES = `coalesce((
    select json_agg(json_build_object('id', e.joined_as, 'text', coalesce(e.edited, e.body), 'out', e.state <> 'shown')
      order by e.joined_as)
    from entries e where e.activity_id = a.id and (e.round = l.round or e.round in ${FORMER_ROUNDS})
      and e.joined_as is not null), '[]')`;

/** Revisions stay below 2^53. For the kinds $2 reads only the verbs $3, since busy boards have thousands of others. */
export const LIVE_ACTIVITY_COLUMNS = `
  a.id, a.org_id as "orgId", a.roundtable_id as "roundtableId", a.agenda_item_id as "agendaItemId", a.position, a.kind,
  a.question, a.config, a.config_version as "configVersion", a.plan_version as "planVersion", a.amended, a.visibility, a.allow_change as "allowChange",
  a.allow_abstain as "allowAbstain", a.duration_sec as "durationSec", a.revealed, a.closes_at as "closesAt",
  a.paused_at as "pausedAt", a.closes_at - a.stood as "endUnpaused",
  a.opened_again_op is not null as "openedAgain", a.from_activity_id as "fromActivityId", a.from_round as "fromRound",
  l.activity_id as "activityId", l.round, l.state, l.epoch, l.revision::float8 as revision, l.answered,
  l.cut_short as "cutShort", (l.people > 0) is true or exists (
    select 1 from entry_reactions r where r.activity_id = a.id and r.round = l.round and r.value is not null) as reacted,
  coalesce((
    select json_agg(json_build_object('verb', d.verb, 'target', d.target, 'value', d.value) order by d.n)
    from activity_decisions d
    where d.activity_id = a.id and (d.verb = any($3::text[]) or a.kind <> all($2::text[]))), '[]') as decisions,
  ${JOINED_ENTRIES} as joined,
  (select coalesce(json_agg(f.round order by f.round), '[]') from activity_rounds f
    where f.activity_id = a.id and f.set_aside_at is null) as "formerRounds",
  (select coalesce(json_agg(json_build_object('round', h.round, 'version', h.version, 'counts', h.counts,
      'present', h.present) order by h.round), '[]')
    from hand_counts h where h.activity_id = a.id) as hands,
  (select max(r.set_aside_at) from activity_rounds r where r.activity_id = a.id) as "setAsideAt"`;

export const LIVE_ACTIVITY_FROM = 'from activities a join activity_live l on l.activity_id = a.id';
