import { describe, expect, it } from 'vitest';
import { dark, light } from './palette';

const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
])('colours, %s', (_name, { text, background, surface, primary, error, status }) => {
  const grounds = [background.default, background.paper, surface.hover, surface.selected];

  it.each([
    ['text', text.primary],
    ['secondary text', text.secondary],
    ['links', primary.main],
    ['errors', error.main],
  ])('%s can be read on every ground', (_what, colour) => {
    for (const ground of grounds) expect(contrast(colour, ground)).toBeGreaterThan(4.5);
  });

  it.each(Object.entries(status))('status %s can be read, and its mark seen', (_what, shades) => {
    for (const ground of [...grounds, shades.soft])
      expect(contrast(shades.text, ground)).toBeGreaterThan(4.5);
    expect(contrast(shades.main, background.paper)).toBeGreaterThan(3);
  });

  it('text on a button can be read', () => {
    expect(contrast(primary.contrastText, primary.main)).toBeGreaterThan(4.5);
  });
});
