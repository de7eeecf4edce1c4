/** Version of the plan, for statements on a table `s` that has a `roundtable_id`. */
export const PLAN_VERSION = '(select r.version from roundtables r where r.id = s.roundtable_id)';

/** Number of the key under which a session takes answers, for statements on a table `l` that has a `roundtable_id`. */
export const KEY_NO = '(select r.key_no from roundtables r where r.id = l.roundtable_id)';
