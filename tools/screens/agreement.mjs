/** Statements that a room votes on, once there are groups of people who vote alike. */

export const agreementPages = [
  { name: 'stage-agreed', path: '/stage', stage: 'agreed', shows: 'Voting closed' },
  { name: 'stage-agreed-long', path: '/stage', stage: 'long-agreed', shows: 'Voting closed' },
  { name: 'phone-agreed-results', path: '/j/{place}/results', phone: 'agreed', shows: 'What distinguishes each group' },
];

export const agreementInPublic = [
  { name: 'contribution-consensus', path: '/contributions/{consensus}' },
  { name: 'contribution-consensus-long', path: '/contributions/{long-consensus}', act: 'table' },
];
