/**
 * Statements that touch a table of another lib, and why. The check `tables` holds this list: an entry that crosses no more
 * fails it as well, so that the list only becomes shorter. Nothing is added: ask the queries of the owner.
 */

const WHY = {
  sum: 'One statement on the live path: what is counted of the room must be of one moment, and a second question a batch would cost time.',
  lock: 'The state of the roundtable is a condition of this statement, so that nothing gets in between.',
  seal: 'Sealing is one transaction of few statements over both tables.',
  author: 'What may be kept of an author is read at one moment, before anything is written.',
  up: 'The owner stands above this lib, which may not ask it: the row must change in the same statement.',
  below: 'The platform stands below the owner, and may not ask it.',
  vacuum: 'Maintenance of the file, which reads no row.',
  gone: 'An unlogged row has no foreign key: the statement itself leaves out roundtables that are gone.',
  public: 'The archive reads what is public through its own role.',
};

/** By lib and table: the places that cross. */
export const CROSSINGS = [
  {
    lib: 'activities',
    table: 'arrivals',
    why: WHY.sum,
    places: [
      'ARRIVALS',
      'JOINED',
      'OF_DEVICES',
      'ResponsesRepository.rewriteWithoutVoices',
      'RoomRevisions.raiseSession',
      'RuleAcknowledgements.look',
      'TallyQueries.count',
      'TallyQueries.extraSeats',
    ],
  },
  { lib: 'activities', table: 'contributions', why: WHY.up, places: ['ActivitiesQueries.keptIds'] },
  {
    lib: 'activities',
    table: 'participations',
    why: WHY.sum,
    places: [
      'JOINED',
      'OF_DEVICES',
      'ResponsesRepository.rewriteWithoutVoices',
      'RuleAcknowledgements.look',
      'TallyQueries.count',
      'TallyQueries.extraSeats',
    ],
  },
  {
    lib: 'activities',
    table: 'roundtables',
    why: WHY.lock,
    places: [
      'RuleAcknowledgements.look',
      'SELECT',
      'SessionKeysRepository.adopt',
      'SessionKeysRepository.commit',
      'SessionKeysRepository.find',
      'SessionKeysRepository.lock',
      'SessionKeysRepository.putBack',
      'SessionKeysRepository.unsealed',
    ],
  },
  { lib: 'archive', table: 'pub_privacy_details', why: WHY.public, places: ['PublicRepository.privacyDetails'] },
  {
    lib: 'contributions',
    table: 'arrivals',
    why: WHY.author,
    places: ['AuthorsRepository.author', 'AuthorsRepository.namesInTheRoom', 'AuthorsRepository.room'],
  },
  { lib: 'contributions', table: 'consent_records', why: WHY.author, places: ['AuthorsRepository.author'] },
  {
    lib: 'contributions',
    table: 'participations',
    why: WHY.author,
    places: [
      'AuthorsRepository.author',
      'AuthorsRepository.namesInTheRoom',
      'AuthorsRepository.room',
      'AuthorsRepository.simulatedAreThere',
    ],
  },
  { lib: 'live', table: 'roundtables', why: WHY.gone, places: ['PresenceRepository.put'] },
  { lib: 'people', table: 'roundtables', why: WHY.up, places: ['AccountsRepository.knownScopes'] },
  { lib: 'platform', table: 'accounts', why: WHY.below, places: ['AuditLog.pseudonym', 'PublicDatabase.proveRefused'] },
  { lib: 'platform', table: 'organisations', why: WHY.below, places: ['Organisation.find'] },
  { lib: 'platform', table: 'roundtables', why: WHY.below, places: ['WaitingWork.ask'] },
  { lib: 'roundtables', table: 'activities', why: WHY.up, places: ['AgendaRepository.reattach'] },
  {
    lib: 'roundtables',
    table: 'participations',
    why: WHY.up,
    places: ['InvitationsRepository.makeParticipations', 'InvitationsRepository.renew', 'InvitationsRepository.revoke'],
  },
  {
    lib: 'roundtables',
    table: 'session_live',
    why: WHY.up,
    places: ['RoundtablesRepository.raiseRoom', 'RoundtablesRepository.schedule'],
  },
  { lib: 'sessions', table: 'contributions', why: WHY.vacuum, places: ['EraseLinks.run'] },
  {
    lib: 'sessions',
    table: 'roundtables',
    why: WHY.lock,
    places: ['ArrivalsRepository.makeCrashMark', 'ArrivalsRepository.putBack', 'ArrivalsRepository.record'],
  },
  {
    lib: 'sessions',
    table: 'session_live',
    why: WHY.seal,
    places: ['ArrivalsRepository.makeCrashMark', 'ArrivalsRepository.record'],
  },
];
