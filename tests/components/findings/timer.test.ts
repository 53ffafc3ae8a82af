import { describe, expect, test } from 'vitest';
import {
  clockWords,
  forNextItem,
  fresh,
  itemMinutes,
  leftAt,
  minute,
  toggled,
  withMinuteMore,
} from '@/components/findings/evening/timer';

const at = 1_000_000;

describe('the time of a meeting', () => {
  test('stands still until it is started, and again once it is stopped', () => {
    expect(leftAt(fresh, at + 9 * minute)).toEqual({ item: fresh.item, whole: fresh.whole });
    const running = toggled(fresh, at);
    expect(leftAt(running, at + minute)).toEqual({ item: 2 * minute, whole: 59 * minute });
    const stopped = toggled(running, at + minute);
    expect(leftAt(stopped, at + 30 * minute)).toEqual({ item: 2 * minute, whole: 59 * minute });
  });

  test('ends at nothing, and a minute more counts from there', () => {
    const running = toggled(fresh, at);
    const late = at + 5 * minute;
    expect(leftAt(running, late)).toEqual({ item: 0, whole: 55 * minute });
    expect(leftAt(withMinuteMore(running, late), late)).toEqual({ item: minute, whole: 56 * minute });
  });

  test('a clock that goes back takes nothing away', () => {
    expect(leftAt(toggled(fresh, at), at - minute)).toEqual({ item: fresh.item, whole: fresh.whole });
  });

  test('the next step has its own; the whole goes on, running or not', () => {
    const running = toggled(fresh, at);
    const next = forNextItem(running, at + minute);
    expect(leftAt(next, at + 2 * minute)).toEqual({ item: (itemMinutes - 1) * minute, whole: 58 * minute });
    expect(forNextItem(fresh, at)).toEqual(fresh);
  });

  test.each([
    [0, '0:00'],
    [59_001, '1:00'],
    [125_000, '2:05'],
    [3_600_000, '60:00'],
  ])('%i reads %s', (left, words) => expect(clockWords(left)).toBe(words));
});
