/**
 * The journeys of docs/architecture.md: `heading` is where the page tells one, `browser` the files in which it begins and
 * ends there, `starts` where the walk along the calls begins, once for each step that is not a call (a route, a message, a
 * hint, a kind out of the registry), `most` how many files it may go through, and `aside` the folders or files of other kinds.
 */
const SERVER = {
  contributions: 'libs/api/contributions/src/contributions.controller.ts#ContributionsController',
  live: 'libs/api/live/src',
  roundtables: 'libs/api/planning/src/roundtables.controller.ts#RoundtablesController',
};

export const JOURNEYS = [
  {
    heading: 'An organiser plans',
    most: 24,
    browser: ['libs/web/organise/src/plan/new-roundtable-page.tsx'],
    starts: [`${SERVER.roundtables}.create`],
  },
  {
    heading: 'A participant votes',
    most: 30,
    browser: ['libs/web/data/src/answers/answer-queue.ts', 'libs/web/data/src/live/live-client.ts'],
    starts: [
      `${SERVER.live}/handshake/message-handlers.ts#MessageHandlers.answer`,
      `${SERVER.live}/answering/respond-live.ts#RespondLive.bySocket`,
      'libs/kinds/src/single-choice/domain.ts#singleChoice.checkAnswer',
    ],
  },
  {
    heading: 'A host reads an entry',
    most: 43,
    browser: ['libs/web/facilitate/src/live/question/entry-list.tsx'],
    starts: [
      'libs/api/activities/src/entries/entry-arrivals.ts#EntryArrivals.of',
      'libs/api/activities/src/entries/entries.controller.ts#EntriesController.decideOnEntry',
      `${SERVER.live}/answering/own-entries-sender.ts#OwnEntriesSender.want`,
    ],
  },
  {
    heading: 'The room is told',
    most: 26,
    browser: ['libs/web/data/src/live/room-store.ts'],
    starts: [
      `${SERVER.live}/pushing/live-rooms.ts#LiveRooms.activityMoved`,
      `${SERVER.live}/pushing/live-room.ts#LiveRoom.send`,
      `${SERVER.live}/pushing/live-room.ts#LiveRoom.countNow`,
    ],
  },
  {
    heading: 'A note is taken',
    most: 45,
    browser: ['libs/web/facilitate/src/notes/note-form.tsx'],
    starts: [`${SERVER.contributions}.record`],
  },
  {
    heading: 'A visitor searches',
    most: 22,
    browser: [],
    starts: ['libs/api/archive/src/pages.controller.ts#PagesController.insights'],
  },
];
