import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftKeys, forgetDraft, keepDraft, keptDraft } from '@/components/notes/kept-drafts';

/** What a browser's storage does: its keys are its own properties. */
class Storage {
  [key: string]: unknown;
  getItem(key: string) {
    return Object.hasOwn(this, key) ? this[key] : null;
  }
  setItem(key: string, value: string) {
    this[key] = value;
  }
  removeItem(key: string) {
    delete this[key];
  }
}

beforeEach(() => void vi.stubGlobal('localStorage', new Storage()));
afterEach(() => void vi.unstubAllGlobals());

const own = { personId: 'a', reference: 'CPR-2027-001' };
const draft = { id: 'n1', text: 'CANARY: first line\nsecond line' };

test('unsaved words come back to whoever wrote them, in their review, and to nobody else on the device', () => {
  keepDraft(own, draft);
  expect(keptDraft(own)).toEqual(draft);
  for (const other of [
    { ...own, personId: 'b' },
    { ...own, reference: 'CPR-2027-002' },
  ])
    expect(keptDraft(other)).toBeNull();
  expect(draftKeys('b')).toEqual([]);
  expect(draftKeys('a')).toHaveLength(1);
});

test('a saved note takes its own words from the device, and no others', () => {
  keepDraft(own, draft);
  forgetDraft(own, 'n2');
  forgetDraft({ ...own, personId: 'b' }, 'n1');
  expect(keptDraft(own)).toEqual(draft);
  forgetDraft(own, 'n1');
  expect(draftKeys('a')).toEqual([]);
});
