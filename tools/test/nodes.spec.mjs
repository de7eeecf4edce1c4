import fs from 'node:fs';
import path from 'node:path';

import { NODES, otherNodes } from './nodes.mjs';

const read = (file) => fs.readFileSync(path.join(__dirname, '../..', file), 'utf8');

describe('the versions of Node that tests run on', () => {
  it('are all but the line that runs already', () => {
    expect(otherNodes('22.1.0')).toEqual(NODES.filter((version) => !version.startsWith('22.')));
    expect(otherNodes('23.0.0')).toEqual(NODES);
  });

  it('end with the one in the image and begin with the line that package.json asks for', () => {
    const images = [...read('Dockerfile').matchAll(/^FROM node:(\S+?)-/gm)].map(([, version]) => version);
    const { engines } = JSON.parse(read('package.json'));

    expect(new Set(images)).toEqual(new Set([NODES.at(-1)]));
    expect(engines.node.split('.')[0]).toBe(`>=${NODES[0].split('.')[0]}`);
  });
});
