import type { CallView } from '@/features/desk/calls/api';

/** Whether the actor has the call and its documentation is not finished: then they say who calls. */
export const isOpen = (call: CallView): boolean => call.can.work && call.times.wrapUpEndedAt === null;
