/** How long one server takes to store one text of each person in a room, when all of them send at once. */
import { median, since } from './measure.mjs';
import { connectAll, inParallel } from './raw-socket.mjs';
import { joinMany, response, Room } from './rooms.mjs';

const PEOPLE = [1000, 5000];
const KINDS = { open_text: { moderation: 'post' }, qa: { moderation: 'post' } };
const ROUNDS = 3;
/** So many connections at once open in this process. */
const AT_ONCE = 50;

/**
 * Median milliseconds from the first text sent to the last acknowledgement, by kind and number of people.
 * @returns {Promise<{ kind: string, people: number, ms: number }[]>}
 */
export async function storedTexts({ url }, organiser) {
  const plans = Object.keys(KINDS).flatMap((kind) => PEOPLE.map((people) => ({ kind, people })));
  const asked = plans.flatMap((plan) => Array.from({ length: ROUNDS }, () => plan));
  const { code, activityIds } = await Room.startOpen(organiser, {
    title: 'Texts of many people',
    activities: asked.map(({ kind }, at) => ({ kind, config: KINDS[kind], question: `Question ${at}` })),
  });
  const tokens = await joinMany([url], code, Math.max(...PEOPLE));
  const phones = await connectAll(tokens.map((token) => ({ url, auth: { token } })));
  await inParallel(phones, AT_ONCE, (phone) => phone.emit('room:join', {}));
  const times = [];
  for (const [at, { people }] of asked.entries())
    times.push(await timeToStore(phones.slice(0, people), activityIds[at]));
  phones.forEach((phone) => phone.close());
  return plans.map((plan) => ({ ...plan, ms: median(times.filter((_, at) => asked[at] === plan)) }));
}

async function timeToStore(phones, activityId) {
  const begun = performance.now();
  const acks = await Promise.all(
    phones.map((phone, n) => phone.emit('activity:respond', response(activityId, { entries: [`Text number ${n}`] }))),
  );
  const ms = since(begun);
  const refused = acks.find(({ ok }) => !ok);
  if (refused) throw new Error(`A text was refused: ${JSON.stringify(refused)}`);
  return ms;
}
