import { AIMS } from '@rt/domain/polling';
import { ACTIVITY_KINDS, checkActivity } from '@rt/kinds';

import { builtInSets, builtInTemplates } from './built-in';

describe('the questions that come with the program', () => {
  it.each(builtInTemplates().map((template) => [template.code, template] as const))(
    'can be asked as they are, under every rule: %s',
    (_code, { kind, question, config }) => {
      for (const rule of ['attributed', 'chatham_house'] as const)
        expect(checkActivity({ kind, question, config }, rule)).toMatchObject({ ok: true, value: { config } });
    },
  );

  it('serve every aim several times, and leave no kind out', () => {
    const templates = builtInTemplates();
    for (const aim of AIMS) expect(templates.filter((one) => one.aim === aim).length).toBeGreaterThan(2);
    expect(new Set(templates.map(({ kind }) => kind))).toEqual(new Set(ACTIVITY_KINDS));
  });

  it('make whole plans in the order of the aims', () => {
    for (const { templates } of builtInSets()) {
      const places = templates.map(({ aim }) => AIMS.indexOf(aim));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(new Set(templates.map(({ code }) => code)).size).toBe(templates.length);
    }
  });
});
