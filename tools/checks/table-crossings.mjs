/** Statements that touch another lib's table, with reasons. The list may only shrink: use the owner's queries. */

const WHY = {
  up: 'The owner stands above this lib, which may not ask it: the row must change in the same statement.',
  below: 'The platform stands below the owner, and may not ask it.',
  public: 'The archive reads what is public through its own role.',
};

/** By lib and table: the places that cross. */
export const CROSSINGS = [
  { lib: 'activities', table: 'contributions', why: WHY.up, places: ['ActivitiesQueries.keptIds'] },
  { lib: 'archive', table: 'pub_privacy_details', why: WHY.public, places: ['PublicRepository.privacyDetails'] },
  { lib: 'platform', table: 'accounts', why: WHY.below, places: ['AuditLog.pseudonym', 'PublicDatabase.proveRefused'] },
  { lib: 'platform', table: 'organisations', why: WHY.below, places: ['Organisation.read'] },
  { lib: 'platform', table: 'roundtables', why: WHY.below, places: ['WaitingWork.ask'] },
  { lib: 'roundtables', table: 'activities', why: WHY.up, places: ['AgendaRepository.reattach'] },
  {
    lib: 'invitations',
    table: 'participations',
    why: WHY.up,
    places: ['InvitationsRepository.makeParticipations', 'InvitationsRepository.renew', 'InvitationsRepository.revoke'],
  },
  {
    lib: 'roundtables',
    table: 'session_live',
    why: WHY.up,
    places: ['RoundtablesRepository.raiseRoom', 'RoundtablesRepository.openItsRoom'],
  },
];
