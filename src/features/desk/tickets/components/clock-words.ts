import type { ComponentProps } from 'react';
import type { ClockStatus } from '@/domain/sla/status';
import type { ClockKind } from '@/domain/sla/terms';
import type { StatusChip } from '@/ui/status-chip';
import type { ClockView, TicketView } from '../views';

type Tone = ComponentProps<typeof StatusChip>['status'];

/** How each status looks. A missed clock stays as red as it was when it ran out. */
export const clockTones: Record<ClockStatus, Tone> = {
  onTime: 'onTime',
  atRisk: 'atRisk',
  breached: 'breached',
  paused: 'paused',
  met: 'met',
  missed: 'breached',
};

const ticking: readonly ClockStatus[] = ['onTime', 'atRisk', 'breached'];

/** Whether the clock's time still runs. */
export const isTicking = ({ status }: Pick<ClockView, 'status'>): boolean => ticking.includes(status);

/** The clock of a kind that counts now: that of the last cycle. */
export const clockOfKind = ({ clocks }: Pick<TicketView, 'clocks'>, kind: ClockKind): ClockView | undefined =>
  clocks.findLast((clock) => clock.kind === kind);
