export function loadSocketClient() {
  return import('socket.io-client');
}
