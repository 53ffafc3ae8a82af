import { describe, expect, it } from 'vitest';
import { principleSigns } from '@/lib/method/principle-signs';
import { colourTokens } from '@/tailwind.config';
import { contrast } from './contrast';

type Token = keyof typeof colourTokens;

const pairs: [front: Token, ground: Token, light: number, dark: number][] = [
  ['ink', 'paper', 16.2, 15.7],
  ['ink', 'sheet', 16.5, 14.2],
  ['ink', 'wash', 14.7, 13.0],
  ['ink', 'accent-wash', 14.0, 11.6],
  ['ink', 'warn-wash', 14.9, 12.3],
  ['ink', 'error-wash', 14.3, 13.6],
  ['ink', 'ok-wash', 14.4, 12.5],
  ['ink', 'mid', 5.4, 4.8],
  ['soft', 'paper', 7.4, 9.5],
  ['soft', 'sheet', 7.5, 8.5],
  ['soft', 'wash', 6.7, 7.8],
  ['soft', 'accent-wash', 6.4, 7.0],
  ['soft', 'warn-wash', 6.8, 7.4],
  ['accent', 'paper', 7.4, 10.3],
  ['accent', 'sheet', 7.5, 9.2],
  ['accent', 'wash', 6.7, 8.5],
  ['accent', 'accent-wash', 6.4, 7.6],
  ['on-accent', 'accent', 7.5, 10.2],
  ['on-accent', 'accent-deep', 10.2, 12.4],
  ['warn', 'paper', 6.7, 11.4],
  ['warn', 'wash', 6.1, 9.4],
  ['warn', 'warn-wash', 6.2, 8.9],
  ['error', 'paper', 6.8, 8.9],
  ['error', 'error-wash', 6.0, 7.7],
  ['ok', 'paper', 6.4, 10.3],
  ['ok', 'ok-wash', 5.7, 8.2],
  ['on-slab', 'slab', 16.2, 8.9],
  ['edge', 'paper', 4.3, 5.5],
  ['edge', 'sheet', 4.4, 5.0],
  ['edge', 'wash', 3.9, 4.6],
];

const signs: [key: string, light: number, dark: number][] = [
  ['social_partnership', 5.5, 8.0],
  ['democratic_engagement', 6.5, 7.8],
  ['co_production', 4.6, 8.5],
  ['enterprise', 4.0, 9.7],
  ['social_value', 5.1, 8.8],
  ['community_leadership', 5.8, 8.2],
  ['priority_need', 5.0, 8.9],
  ['innovation', 5.4, 8.1],
  ['learning', 6.2, 8.0],
];

const drawnOn: Token[] = ['paper', 'sheet', 'wash', 'accent-wash', 'warn-wash'];
const focusGrounds: Token[] = [...drawnOn, 'error-wash', 'ok-wash', 'slab'];
const modes = ['light', 'dark'] as const;

/** The tables give one decimal, rounded up from the second. */
function toOneDecimal(value: number): number {
  return Math.round(Number((value * 10).toFixed(1))) / 10;
}

describe('contrast of the look', () => {
  it.each(pairs)('%s on %s is %d in light and %d in dark', (front, ground, light, dark) => {
    const measured = modes.map((mode) => contrast(colourTokens[front][mode], colourTokens[ground][mode]));
    expect(measured.map(toOneDecimal)).toEqual([light, dark]);
  });

  it('knows the contrast of each principle’s square against the page', () => {
    const measured = principleSigns.map((sign) => [
      sign.key,
      ...modes.map((mode) => toOneDecimal(contrast(sign[mode], colourTokens.paper[mode]))),
    ]);
    expect(measured).toEqual(signs);
  });

  it('never draws a square at less than 3.5 on any ground', () => {
    const all = principleSigns.flatMap((sign) =>
      drawnOn.flatMap((ground) => modes.map((mode) => contrast(sign[mode], colourTokens[ground][mode]))),
    );
    expect(toOneDecimal(Math.min(...all))).toBe(3.5);
  });

  it.each(focusGrounds)('shows the focus on %s, by its ink or by its sun', (ground) => {
    for (const mode of modes) {
      const behind = colourTokens[ground][mode];
      const shown = Math.max(
        contrast(colourTokens.ink[mode], behind),
        contrast(colourTokens.sun[mode], behind),
      );
      expect(shown).toBeGreaterThanOrEqual(3);
    }
  });
});
