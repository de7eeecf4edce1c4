import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import jsQr from 'jsqr';

import { Button } from './button';
import { ChoiceList } from './choice-list';
import { CodePlate, formatCode } from './code-plate';
import { Field } from './field';
import { QrCode, qrPath } from './qr-code';
import { announcementFor, clockText, Timer } from './timer';

describe('Button', () => {
  it('does nothing while busy and keeps its focus', () => {
    const click = jest.fn();
    const { rerender } = render(<Button onClick={click}>Save</Button>);
    screen.getByRole('button').focus();
    fireEvent.click(screen.getByRole('button'));
    rerender(
      <Button busy onClick={click}>
        Save
      </Button>,
    );
    fireEvent.click(screen.getByRole('button'));

    expect(click).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(screen.getByRole('button'));
  });
});

describe('Field', () => {
  it('ties label, hint and error to the input', () => {
    render(<Field label="Title" hint="Short" error="Enter a title" value="" onChange={() => undefined} />);
    const input = screen.getByLabelText('Title');
    const described = (input.getAttribute('aria-describedby') ?? '').split(' ');

    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual(['Short', 'Enter a title']);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });
});

describe('ChoiceList', () => {
  const choices = [
    { value: 'a', label: 'Apple' },
    { value: 'b', label: 'Pear' },
  ];

  it('is a named group of radio buttons that tells what was chosen', () => {
    const toggle = jest.fn();
    render(<ChoiceList legend="Fruit" choices={choices} chosen={['a']} onToggle={toggle} />);
    fireEvent.click(screen.getByRole('radio', { name: 'Pear' }));

    expect(screen.getByRole('group', { name: 'Fruit' })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Apple' }).checked).toBe(true);
    expect(toggle).toHaveBeenCalledWith('b');
  });

  it('is a group of check boxes with several', () => {
    render(<ChoiceList legend="Fruit" several choices={choices} chosen={['a', 'b']} onToggle={() => undefined} />);

    expect(screen.getAllByRole<HTMLInputElement>('checkbox').map((box) => box.checked)).toEqual([true, true]);
  });
});

describe('CodePlate', () => {
  it('groups digits for the eye and spells them for the ear', () => {
    render(<CodePlate code="48291503" label="Code" />);

    expect(formatCode('48291503')).toBe('4829 1503');
    expect(screen.getByText('4829 1503').getAttribute('aria-hidden')).toBe('true');
    expect(screen.getByText('4 8 2 9 1 5 0 3')).toBeTruthy();
  });
});

describe('QrCode', () => {
  it('draws what a reader decodes to the same text', async () => {
    const text = 'https://roundtable.example.org/j/48291503';
    const { size, path } = await qrPath(text);

    expect(jsQr(pixels(size, path, 4), size * 4, size * 4)?.data).toBe(text);
  });

  it('is an image with a name', async () => {
    render(<QrCode value="x" label="QR code of the address" />);

    await waitFor(() => expect(screen.getByRole('img', { name: 'QR code of the address' })).toBeTruthy());
  });
});

/** Paints the runs of a QR path, each module `scale` pixels wide, as RGBA. */
function pixels(size: number, path: string, scale: number): Uint8ClampedArray {
  const data = new Uint8ClampedArray(size * size * scale * scale * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column += 1) {
        data.set([0, 0, 0], (row * size * scale + column) * 4);
      }
    }
  }

  return data;
}

describe('Timer', () => {
  it('writes clocks', () => {
    expect([5, 48, 60, 725, 3600].map(clockText)).toEqual(['0:05', '0:48', '1:00', '12:05', '1:00:00']);
  });

  it('announces at 60, 30 and 10 seconds only: the page says that voting is closed', () => {
    const said = Array.from({ length: 90 }, (_, index) => announcementFor(90 - index, 89 - index)).filter(Boolean);

    expect(said).toEqual(['1 minute left', '30 seconds left', '10 seconds left']);
  });

  it('counts down from what it was told, and says so once at a mark', () => {
    jest.useFakeTimers();
    const say = jest.fn();
    render(<Timer remainingMs={31_000} since={performance.now()} onAnnounce={say} />);
    expect(screen.getByRole('timer').textContent).toBe('0:31 left');

    act(() => void jest.advanceTimersByTime(2000));
    expect(screen.getByRole('timer').textContent).toBe('0:29 left');
    expect(say.mock.calls).toEqual([['30 seconds left']]);
    jest.useRealTimers();
  });
});
