export { browserTools } from './browser-tools';
export { makeFiles } from './make-files';
