'use client';

import { useQuery } from '@tanstack/react-query';
import type { AgentConsole, ScreenPop } from '@/features/desk/calls/api';
import { request } from '@/infra/next/request';
import { useLive } from '@/infra/realtime/use-live';

export const consoleKey = ['console'] as const;
export const popKey = (callId: string) => ['pop', callId] as const;

/** News are pushed; should one be lost, the console repairs itself. */
const REPAIR_EVERY_MS = 30_000;

const readConsole = async () => await request<AgentConsole>('GET', '/api/desk/console');
const readPop = async (callId: string) => await request<ScreenPop>('GET', `/api/desk/calls/${callId}/pop`);

/** What the agent's console shows. `useLiveConsole` keeps it fresh. */
export const useConsole = () =>
  useQuery({ queryKey: consoleKey, queryFn: readConsole, refetchInterval: REPAIR_EVERY_MS });

/** Reads console and screen-pop again whenever something changes. Used once, where it is always on the screen. */
export function useLiveConsole(): void {
  useLive(['call', 'agent'], ['console']);
  useLive(['call', 'caller'], ['pop']);
}

/** Everything about who is calling. */
export const useScreenPop = (callId: string) =>
  useQuery({ queryKey: popKey(callId), queryFn: () => readPop(callId) });

export type LiveConsole = AgentConsole;
export type LivePop = ScreenPop;
