/** Statements that a room votes on, and what is told of them once there are groups of people who vote alike. */

const inUsualAndLongWords = ['', 'long-'].flatMap((words) => [
  {
    name: `phone-${words}open-consensus`,
    path: '/j/{place}/now',
    phone: `${words}open-consensus`,
    shows: 'Disagree',
  },
  {
    name: `phone-${words}answered-consensus`,
    path: '/j/{place}/now',
    phone: `${words}answered-consensus`,
    shows: 'Your votes',
  },
  { name: `stage-${words}open-consensus`, path: '/stage', stage: `${words}open-consensus`, shows: 'answered' },
  { name: `stage-${words}agreed`, path: '/stage', stage: `${words}agreed`, shows: 'Voting closed' },
  {
    name: `stage-${words}agreed-by-group`,
    path: '/stage',
    stage: `${words}agreed-by-group`,
    shows: 'Agreement across these groups',
  },
]);

export const agreementPages = [
  ...inUsualAndLongWords,
  { name: 'phone-agreed-results', path: '/j/{place}/results', phone: 'agreed', shows: 'What distinguishes each group' },
  { name: 'contribution-consensus', path: '/contributions/{consensus}' },
  { name: 'contribution-consensus-long', path: '/contributions/{long-consensus}', act: 'table' },
];
