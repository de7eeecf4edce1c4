/** `npm run dev`: as `npm start`, and built again at every change. */
process.argv.push('--watch');
await import('./start.mjs');
