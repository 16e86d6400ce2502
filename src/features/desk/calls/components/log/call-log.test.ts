import { expect, it } from 'vitest';
import type { CallView } from '@/features/desk/calls/api';
import { mergeCalls } from './call-log';

const call = (id: string, arrivedAt: string, phase = 'ended') =>
  ({ id, phase, times: { arrivedAt } }) as unknown as CallView;

it('keeps each call once, as it was read last, newest first', () => {
  const shown = [call('b', '2026-01-02', 'talking'), call('a', '2026-01-01')];
  const read = [call('c', '2026-01-03'), call('b', '2026-01-02', 'wrapUp')];
  expect(mergeCalls(shown, read).map(({ id, phase }) => `${id} ${phase}`)).toEqual([
    'c ended',
    'b wrapUp',
    'a ended',
  ]);
});
