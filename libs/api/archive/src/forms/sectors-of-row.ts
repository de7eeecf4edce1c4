// SQL for the sectors of a published row in their order, as `StoredSector`. Constants, as in `search-config.ts`.

const NAMED = `select coalesce(jsonb_agg(jsonb_build_object('code', kept.one->>'code', 'name', term.label) order by kept.place), '[]')`;
const BY_CODE = `with ordinality kept(one, place) left join pub_sectors term on term.code = kept.one->>'code'`;

/** Of a contribution `c`. */
export const SECTORS_OF_CONTRIBUTION = `(${NAMED} from jsonb_array_elements(c.sectors) ${BY_CODE})`;

/** Of a roundtable `r`. */
export const SECTORS_OF_ROUNDTABLE = `(${NAMED} from jsonb_array_elements(r.sectors) ${BY_CODE})`;
