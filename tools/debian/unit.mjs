/** The part of systemd's unit files that ours use: https://www.freedesktop.org/software/systemd/man/systemd.syntax.html */

/** Sections with their settings; each setting is a list, since it may be given several times. */
export function parseUnit(text) {
  const sections = {};
  let section;
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (!line || /^[#;]/.test(line)) continue;
    const heading = /^\[(\w+)\]$/.exec(line)?.[1];
    if (heading) section = sections[heading] ??= {};
    else {
      const at = line.indexOf('=');
      (section[line.slice(0, at)] ??= []).push(line.slice(at + 1));
    }
  }
  return sections;
}

/** Variables of a file with one NAME=value a line; one pair of quotes around a value is taken away. */
function parseEnvironmentFile(text) {
  const lines = text.split('\n').filter((line) => /^\w+=/.test(line));
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf('=');
      return [line.slice(0, at), line.slice(at + 1).replace(/^(['"])(.*)\1$/, '$2')];
    }),
  );
}

/** What a service runs, where and with which variables; those of files win, as with systemd. */
export function execution(service, readFile) {
  const own = parseEnvironmentFile((service.Environment ?? []).join('\n'));
  const files = (service.EnvironmentFile ?? []).map((file) => parseEnvironmentFile(readFile(file)));
  return {
    words: service.ExecStart[0].split(' '),
    cwd: service.WorkingDirectory?.[0] ?? '/',
    env: Object.assign({}, own, ...files),
  };
}
