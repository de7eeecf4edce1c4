import { Listener, type LiveServers, type LiveSession, retry, type TestApp } from '@rt/testing';

/** The console of the session's host, with its state. */
export async function consoleAt(
  live: Pick<LiveServers<TestApp[]>, 'closeLater'>,
  session: LiveSession,
  app: TestApp,
): Promise<Listener> {
  const { ticket } = (await app.client({ cookie: session.host.cookie as string }).post('/api/socket-tickets')).body;
  const listener = await Listener.connect(app.url, { ticket, roundtableId: session.roundtable.id });
  live.closeLater(listener);
  await listener.join();
  await retry(() => expect(listener.state).toBeDefined());
  return listener;
}

/** The stage of the session, paired by its code. */
export async function stageAt(
  live: Pick<LiveServers<TestApp[]>, 'closeLater'>,
  session: LiveSession,
  app: TestApp,
): Promise<Listener> {
  const pairing = (await app.client().post('/api/stage/pairings')).body;
  await session.done('POST', 'stage', { code: pairing['code'] });
  const { pairingId, secret } = pairing;
  const { stageToken } = (await app.client().post('/api/stage/pairings/claim', { pairingId, secret })).body;
  const listener = await Listener.connect(app.url, { token: stageToken });
  live.closeLater(listener);
  await listener.join();
  return listener;
}
