import { render } from '@testing-library/react';

import { RoomApp } from '../app';

// The pages of the room behind this page are not shown here: no connection is opened.
jest.mock('socket.io-client', () => ({
  io: () => ({ on: () => undefined, connect: () => undefined, onAny: () => undefined, disconnect: () => undefined }),
}));

/** Opens a page of the room as a browser that comes to this address. */
export function open(path: string): void {
  history.replaceState(null, '', path);
  render(<RoomApp />);
}
