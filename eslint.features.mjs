/** Which other features a server feature may call, besides platform, contracts and domain. Part of eslint.config.mjs. */
export const features = {
  accounts: [],
  programmes: ['accounts'],
  organisation: ['accounts'],
  directory: ['accounts', 'organisation'],
  demo: [],
  archive: [],
  roundtables: ['accounts', 'programmes', 'organisation', 'directory'],
  seats: ['accounts', 'organisation', 'roundtables'],
  activities: ['accounts', 'roundtables', 'seats', 'archive'],
  contributions: ['accounts', 'organisation', 'roundtables', 'seats', 'activities', 'archive'],
  sessions: [
    'accounts',
    'programmes',
    'organisation',
    'roundtables',
    'seats',
    'activities',
    'contributions',
    'archive',
  ],
  live: ['accounts', 'organisation', 'roundtables', 'seats', 'activities', 'sessions'],
};
