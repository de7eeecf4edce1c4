/** Registers a started part, so that it ends with the process even if `beforeAll` fails. */
const open = new Set();

/**
 * Notes what is being started until it has been ended by the method of that name.
 * @template T
 * @param {Promise<T>} starting
 * @param {keyof T & string} [end]
 * @returns {Promise<T>}
 */
export function noted(starting, end = 'stop') {
  const one = { starting, end };
  open.add(one);
  return starting.then(
    (started) => {
      const endIt = started[end].bind(started);
      let ending;
      started[end] = () => {
        open.delete(one);
        return (ending ??= endIt());
      };
      return started;
    },
    (error) => {
      open.delete(one);
      throw error;
    },
  );
}

/** Stops what nobody has stopped, also what is still being started, and each though another one cannot be stopped. */
export async function endLeftOpen() {
  const faults = [];
  for (const { starting, end } of [...open].reverse()) {
    // One that could not be started has ended by itself and told who asked for it.
    const started = await starting.catch(() => undefined);
    await started?.[end]().catch((error) => faults.push(error));
  }
  open.clear();
  if (faults.length > 0) throw faults[0];
}
