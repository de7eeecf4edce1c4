/** The journeys of docs/architecture.md. `starts`: one per step that is not a call; `most`: its limit of files. */
const SERVER = {
  contributions: 'libs/api/contributions/src/contributions.controller.ts#ContributionsController',
  live: 'libs/api/live/src',
  publication: 'libs/api/publication/src/publication.controller.ts#PublicationController',
  roundtables: 'libs/api/planning/src/roundtables.controller.ts#RoundtablesController',
};

export const JOURNEYS = [
  {
    heading: 'An organiser plans',
    most: 23,
    browser: ['libs/web/organise/src/plan/new-roundtable-page.tsx'],
    starts: [`${SERVER.roundtables}.create`],
  },
  {
    heading: 'A participant votes',
    most: 116,
    browser: ['libs/web/data/src/answers/answer-queue.ts', 'libs/web/data/src/live/live-client.ts'],
    starts: [
      `${SERVER.live}/handshake/message-handlers.ts#MessageHandlers.answer`,
      `${SERVER.live}/answering/respond-live.ts#RespondLive.bySocket`,
      'libs/kinds/src/single-choice/domain.ts#singleChoice.checkAnswer',
    ],
  },
  {
    heading: 'A host reads an entry',
    most: 49,
    browser: ['libs/web/facilitate/src/live/question/entry-list.tsx'],
    starts: [
      'libs/api/activities/src/entries/entry-arrivals.ts#EntryArrivals.of',
      'libs/api/activities/src/entries/entries.controller.ts#EntriesController.decideOnEntry',
      `${SERVER.live}/answering/own-entries-sender.ts#OwnEntriesSender.want`,
    ],
  },
  {
    heading: 'The room is told',
    most: 57,
    browser: ['libs/web/data/src/live/room-store.ts'],
    starts: [
      `${SERVER.live}/pushing/live-rooms.ts#LiveRooms.activityMoved`,
      `${SERVER.live}/pushing/live-room.ts#LiveRoom.send`,
      `${SERVER.live}/pushing/live-room.ts#LiveRoom.countNow`,
    ],
  },
  {
    heading: 'A note is taken',
    most: 25,
    browser: ['libs/web/facilitate/src/notes/note-form.tsx'],
    starts: [`${SERVER.contributions}.record`],
  },
  {
    heading: 'Note, review and publish',
    most: 159,
    browser: [
      'libs/web/facilitate/src/notes/note-form.tsx',
      'libs/web/review/src/queue/use-review.ts',
      'libs/web/review/src/outputs/outputs-page.tsx',
    ],
    starts: [`${SERVER.contributions}.record`, `${SERVER.contributions}.review`, `${SERVER.publication}.publish`],
  },
  {
    heading: 'A visitor searches',
    most: 22,
    browser: [],
    starts: ['libs/api/archive/src/pages.controller.ts#PagesController.insights'],
  },
];
