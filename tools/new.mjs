/** `npm run new -- kind NAME`, and likewise `feature NAME` and `page NAME`: files that work, to be changed at once. */
import { generate, LISTS } from './generate/generate.mjs';
import { root } from './paths.mjs';

const [what, name] = process.argv.slice(2);
if (!Object.hasOwn(LISTS, what ?? '') || !name) {
  console.error(`Say what and its name: npm run new -- ${Object.keys(LISTS).join('|')} NAME`);
  process.exit(1);
}
try {
  const files = await generate(what, name, root);
  console.log(files.join('\n'));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
