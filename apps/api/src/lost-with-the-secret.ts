/** What a lost RT_SECRET takes with it, a sentence each; as docs/operations.md says it. */
export const LOST_WITH_THE_SECRET: readonly string[] = [
  'Everybody who is signed in must sign in again.',
  'Personal links in invitations that were sent, and sign-in links under way, stop working: send the invitations again.',
  'People in sessions that are not sealed must join again, and rooms must pair their screens again.',
  'Answers given in those sessions stand, and can no longer be changed or tied to a device.',
  'In those sessions each device may take a second seat, which counts as another person, and devices whose seat was taken out may join again.',
  'Authors can no longer read, approve or withdraw a contribution with the receipt that they were given.',
  'Results that are frozen or published later quote words again that a reviewer took out of a kept text.',
  'Who accepted a contribution so far is no longer told apart from who publishes it.',
];
