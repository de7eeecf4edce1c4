import { faultsOfCompose } from './environment.mjs';

describe('faultsOfCompose', () => {
  const settings = '# PORT=3000\n\n# LOG_LEVEL=info\n\n# RT_LIMIT_PAIRINGS=60\n';
  const passing = (...names) => names.map((name) => `    ${name}: '\${${name}:-}'\n`).join('');

  it('names settings that containers are not passed, but those that are not meant for them', () => {
    const faults = ['docker-compose.yml does not pass RT_LIMIT_PAIRINGS.'];
    expect(faultsOfCompose(settings, passing('LOG_LEVEL'), '# LOG_LEVEL=info', ['PORT'])).toEqual(faults);
  });

  it('names those that its example does not, but limits', () => {
    const faults = ['compose.env.example does not name LOG_LEVEL.'];
    expect(faultsOfCompose(settings, passing('LOG_LEVEL', 'RT_LIMIT_PAIRINGS'), '', ['PORT'])).toEqual(faults);
  });
});
