export { retry } from '../../../../tools/retry.mjs';
