/** States of the console in which a press is refused by a server with a fault, or the line is gone. */

const live = (room, act, shows) => ({
  name: `live-${act}`,
  path: `/console/roundtables/{${room}}/live`,
  act,
  ...shows,
});

export const failingConsole = [
  live('open-single', 'library-fails', { shows: 'could not be loaded' }),
  live('open-single', 'save-fails', { shows: 'was not saved to the library' }),
  live('open-single', 'ask-fails', { shows: 'There is a problem' }),
  live('open-single', 'ask-offline', { shows: 'There is a problem' }),
  live('ranked', 'items-fail', { shows: 'could not be loaded' }),
  live('ranked', 'next-fails', { shows: 'There is a problem' }),
  live('ranked', 'next-offline', { shows: 'There is a problem' }),
  live('id', 'rehearse-fails', { shows: 'There is a problem' }),
  live('id', 'rehearse-offline', { shows: 'There is a problem' }),
  live('knock', 'line-fails', { sees: 'could not be loaded' }),
  live('knock', 'admit-fails', { sees: 'Nobody was let in' }),
  live('knock', 'line-offline', { shows: 'Connection lost' }),
  live('open-single', 'message-fails', { sees: 'We go on at 11:15' }),
  live('open-single', 'message-offline', { shows: 'Connection lost' }),
  live('ended', 'groups-fail', { sees: 'could not be loaded' }),
  live('grouping', 'grouping-fails', { sees: 'Something went wrong' }),
  live('grouping', 'grouping-offline', { shows: 'Connection lost' }),
  live('open-consensus', 'let-in-fails', { sees: 'Something went wrong' }),
  {
    name: 'agenda-library-fails',
    path: '/console/roundtables/{draft}/agenda',
    act: 'add-fails',
    shows: 'Could not add',
  },
];
