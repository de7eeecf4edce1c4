import { INVITED_PERSON } from '@rt/api/directory';

/** Who was invited to a seat, for statements on a table `p` with an `invitation_id`: as `person` and `employer`, else null. */
export const INVITED_TO_SEAT = `left join invitations i on i.id = p.invitation_id ${INVITED_PERSON}`;
