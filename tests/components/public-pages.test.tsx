import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import AccessibilityPage from '@/app/(public)/accessibility/page';
import PrivacyPage from '@/app/(public)/privacy/page';
import type { deviceFields } from '@/lib/devices/device';
import { cookieNames } from '@/lib/session/rules';

const textOf = (page: React.ReactElement) =>
  renderToStaticMarkup(page)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

test('the page on privacy counts the cookies that there are', () => {
  expect(Object.keys(cookieNames('https://roundtable.example'))).toHaveLength(3);
  expect(textOf(<PrivacyPage />)).toContain('Three, and all are needed.');
});

test('the page on privacy says what is kept in a browser, and all that is known of the device', () => {
  const said: Record<Exclude<keyof typeof deviceFields, 'id'>, string> = {
    words: 'which browser it is',
    lastSeenAt: 'last in contact',
    unsent: 'how many changes to notes were only there',
    keeps: 'whether the browser promised to keep them',
    cutOffAt: 'cut off, by its owner or by the coordinator',
    wipedAt: 'loses its copy when it next makes contact',
  };
  const text = textOf(<PrivacyPage />);
  for (const words of [...Object.values(said), 'their photos', 'sealed with a key'])
    expect(text).toContain(words);
});

test('the page on accessibility promises no form without JavaScript where there is none', () => {
  const text = textOf(<AccessibilityPage />);
  expect(text).not.toContain('every form');
  for (const place of ['notes on site', 'evening meeting', 'Dragging', 'Splitting and merging'])
    expect(text).toContain(place);
});
