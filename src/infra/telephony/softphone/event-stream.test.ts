import { expect, it } from 'vitest';
import { takeEvents } from './event-stream';

it('takes whole events and keeps the rest for later', () => {
  const { events, rest } = takeEvents('data: {"type":"heartbeat"}\n\n: comment\n\ndata: {"type":"inc');
  expect(events).toEqual([{ type: 'heartbeat' }]);
  expect(rest).toBe('data: {"type":"inc');
});
