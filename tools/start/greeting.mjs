import { renderUnicodeCompact } from 'uqr';

/** Says where the demonstration is and how to go on. */
export function greet(settings, { lan, folder, embedded }) {
  const address = `http://127.0.0.1:${settings.PORT}`;
  const lines = [`Roundtable is ready at ${address}`, ''];
  if (settings.RT_LAN_URL) {
    lines.push(
      `Phones on this network reach it at ${settings.RT_LAN_URL}`,
      renderUnicodeCompact(settings.RT_LAN_URL, { border: 2 }),
      '',
    );
  } else if (lan) {
    lines.push('This machine has no network address, so phones cannot reach it.', '');
  }
  lines.push('  Look round     open the address; the public archive needs no account');
  lines.push(`  Run a session  ${address}/console, signed in as organiser, note taker or reviewer`);
  if (!lan) lines.push('  Use phones     npm start -- --lan');
  lines.push('  Stop           Ctrl-C');
  if (embedded) lines.push('  Start afresh   npm run db:reset', '', `The data stay in ${folder}.`);
  lines.push('This is a demonstration; docs/operations.md says how to run Roundtable in earnest.');
  console.log(lines.join('\n'));
}
