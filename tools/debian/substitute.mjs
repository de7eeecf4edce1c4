/** The text with each name of the table, `[name, what stands for it][]`, replaced once; what was put in is left alone. */
export function substitute(text, table) {
  const escaped = table.map(([name]) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const stands = new Map(table);
  return text.replace(new RegExp(escaped.join('|'), 'g'), (name) => stands.get(name));
}
