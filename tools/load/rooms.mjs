/** The test rooms of `@rt/testing/rooms` for tools, which are plain JavaScript. */
import { load } from '../load-typescript.mjs';

export const { HttpClient, Phone, response, Room, signInDemo, singleChoice } = await load(
  'libs/testing/src/rooms/index.ts',
);

export async function joinMany(urls, code, count) {
  return (await Phone.joinMany(urls, code, count)).map(({ token }) => token);
}
