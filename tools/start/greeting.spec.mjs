import jsqr from 'jsqr';

import { greet } from './greeting.mjs';

const settings = { PORT: '3001', RT_LAN_URL: 'http://192.168.1.20:3001' };

function printed(options, of = settings) {
  const log = jest.spyOn(console, 'log').mockImplementation(() => {});
  greet(of, { lan: true, folder: '/somewhere', embedded: true, ...options });
  const [[text]] = log.mock.calls;
  log.mockRestore();
  return text.split('\n');
}

/** What a camera reads off a terminal with light text on a dark ground; each character is two modules high. */
function scan(lines) {
  const scale = 4;
  const modules = lines.flatMap((line) => [
    [...line].map((character) => '█▀'.includes(character)),
    [...line].map((character) => '█▄'.includes(character)),
  ]);
  const width = modules[0].length * scale;
  const height = modules.length * scale;
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const light = modules[Math.floor(y / scale)][Math.floor(x / scale)];
      pixels.set([light ? 255 : 0, light ? 255 : 0, light ? 255 : 0, 255], (y * width + x) * 4);
    }
  }
  return (jsqr.default ?? jsqr)(pixels, width, height)?.data;
}

describe('greet', () => {
  it('begins with the address that scripts wait for', () => {
    expect(printed({})[0]).toBe('Roundtable is ready at http://127.0.0.1:3001');
  });

  it('shows the address for phones as a code that a camera can read', () => {
    const lines = printed({}).filter((line) => /^[█▀▄ ]{20,}$/.test(line));
    expect(scan(lines)).toBe('http://192.168.1.20:3001');
  });

  it('says so when the machine has no address for phones', () => {
    const lines = printed({}, { PORT: '3001' });
    expect(lines).toContain('This machine has no network address, so phones cannot reach it.');
  });

  it('tells how to let phones in when it was started without', () => {
    expect(printed({ lan: false }, { PORT: '3001' }).join('\n')).toContain('npm start -- --lan');
  });
});
