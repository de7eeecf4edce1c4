/** `npm run check`: what to run before each commit: format, lint, types, the workspace's own checks and unit tests. */
process.env.RT_QUICK = '1';
process.argv.push('format', 'lint', 'types', 'checks', 'unit');
await import('./test.mjs');
