/** SQL that names people. Each follows a FROM table with the alias `i` and a `person_id`. */

/** The person, as `person`, and for whom they work first, as `employer`; both are null where nobody is meant. */
export const INVITED_PERSON = `
  left join people person on person.id = i.person_id
  left join lateral (
    select organisation_name, stakeholder_type, region_code from affiliations
    where person_id = i.person_id order by position, id limit 1
  ) employer on true`;

export const EMPLOYERS = `
  left join lateral (
    select coalesce(array_agg(organisation_name order by position, id), '{}') as names from affiliations
    where person_id = i.person_id
  ) employers on true`;
