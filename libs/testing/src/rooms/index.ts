export { inParallel } from '../../../../tools/in-parallel.mjs';
export { countsOf, votesOf } from './counts';
export { type Answer, ApiClient, type Body, type Heard, HttpClient, HttpProblem, type Identity } from './http-client';
export { type Declared, openLink, Phone, response, type ResponseOver, text } from './phone';
export * from './plans';
export { type ActivityRef, Room } from './room';
export { addPerson, type DemoRole, mailTo, pairStage, personalLink, signInByMail, signInDemo } from './sign-ins';
