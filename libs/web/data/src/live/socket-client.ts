/** Loads the code of the socket, once. Call it early on a page that will need it. */
export function loadSocketClient() {
  return import('socket.io-client');
}
