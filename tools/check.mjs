/** `npm run check`: what to run before each commit: format, lint, types, the workspace's own checks and unit tests. */
process.argv.push('format', 'lint', 'types', 'checks', 'unit');
await import('./test.mjs');
