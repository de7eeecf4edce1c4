import { onFirstClick } from './first-click';

describe('a press of an act that a double click would do twice', () => {
  const act = jest.fn();
  let now = 0;

  beforeEach(() => {
    act.mockClear();
    // Long after what another test has clicked.
    now += 60_000;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => jest.restoreAllMocks());

  const click = (detail: number, afterMs = 200, clientX = 100) => {
    now += afterMs;
    onFirstClick(act)({ detail, clientX, clientY: 20 });
  };

  it('does nothing as the second or third of quick clicks of which the first did something', () => {
    for (const detail of [1, 2, 3]) click(detail);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('is done where the click before it fell on a button that was off', () => {
    click(2);
    expect(act).toHaveBeenCalledTimes(1);
    click(3);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('is done where the click before it fell on a button that was off, though another one was pressed shortly before', () => {
    click(1);
    click(2, 400, 300);
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('does nothing in a long row of quick clicks of which the first did something, and is done by the next one after it', () => {
    for (const detail of [1, 2, 3, 4, 5]) click(detail, 450);
    expect(act).toHaveBeenCalledTimes(1);
    click(1, 450);
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('is done each time by the keyboard, after which a click is a first one', () => {
    for (let press = 0; press < 2; press++) click(0);
    click(2);
    expect(act).toHaveBeenCalledTimes(3);
  });
});
