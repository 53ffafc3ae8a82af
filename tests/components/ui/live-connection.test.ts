import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { follow } from '@/components/ui/live-connection';

let [streams, asked] = [0, 0];
let isHeld = false;
const ends: (() => void)[] = [];

beforeEach(() => {
  [streams, asked, isHeld] = [0, 0, false];
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('navigator', {
    locks: {
      async request(_: string, options: object, work: (lock: object | null) => Promise<unknown>) {
        if (!isHeld) return work({});
        // Held by another tab for good.
        return 'ifAvailable' in options ? work(null) : new Promise(() => undefined);
      },
    },
  });
  vi.stubGlobal(
    'EventSource',
    class extends EventTarget {
      constructor() {
        super();
        streams += 1;
      }
      close(): void {
        streams -= 1;
      }
    },
  );
  vi.stubGlobal('fetch', async () => {
    asked += 1;
    return Response.json({ sequence: 7 });
  });
});
afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.unstubAllGlobals();
});

function following(): number[] {
  const heard: number[] = [];
  ends.push(
    follow(
      '/api/live/CPR-2027-001',
      () => 5,
      (sequence) => heard.push(sequence),
    ),
  );
  return heard;
}

test('the tab that listens has the stream, and asks for nothing besides', async () => {
  const heard = following();
  await vi.waitFor(() => expect(streams).toBe(1));
  expect([asked, heard]).toEqual([0, []]);
});

test('a tab that opens while another listens asks once how far it has come', async () => {
  isHeld = true;
  const heard = following();
  await vi.waitFor(() => expect(heard).toEqual([7]));
  expect([streams, asked]).toEqual([0, 1]);
});
