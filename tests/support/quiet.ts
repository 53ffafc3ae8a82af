import { afterEach, beforeEach, expect, vi } from 'vitest';

const complain = vi.spyOn(console, 'error');

beforeEach(() => {
  complain.mockClear();
});

// Something that complains has gone wrong, whatever the assertions say.
afterEach(() => expect(complain.mock.calls).toEqual([]));
