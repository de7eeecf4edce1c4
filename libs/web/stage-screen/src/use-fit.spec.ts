import { type Fitted, fitType } from './use-fit';

/** An element of 500 px whose content is `full` px high at full size. */
function element(full: number): Fitted & { fit: number } {
  return {
    fit: 0,
    clientHeight: 500,
    clientWidth: 800,
    scrollWidth: 800,
    get scrollHeight() {
      return Math.max(500, full * this.fit);
    },
    style: {
      setProperty(this: unknown, _name: string, value: string | null) {
        made.fit = Number(value);
      },
    },
  };
}

let made: Fitted & { fit: number };

function fitOf(full: number): number {
  made = element(full);
  fitType(made);

  return made.fit;
}

describe('fitType', () => {
  it('leaves at full size what fits, and shrinks what does not just enough', () => {
    expect(fitOf(400)).toBe(1);
    const fit = fitOf(800);
    expect(fit * 800).toBeLessThanOrEqual(500);
    expect((fit + 0.04) * 800).toBeGreaterThan(500);
  });

  it('stops shrinking where nobody could read it', () => {
    expect(fitOf(50_000)).toBeCloseTo(0.4);
  });
});
