'use client';

import { useState } from 'react';
import type { AgentConsole, CallView, ScreenPop } from '@/features/desk/calls/api';
import { useConsole, useScreenPop } from '../data/queries';
import { CallWorkspace } from '../workspace/call-workspace';
import type { OpenTicket } from '../workspace/use-ticket-draft';
import { DeskHome } from './desk-home';

type Props = {
  /** What the server knew when the page was made; from then on the page keeps itself fresh. */
  initial: { console: AgentConsole; pop: ScreenPop | null; recent: CallView[] };
  name: string;
  /** Languages the agent speaks, best first. */
  languages: readonly string[];
  openTicket: OpenTicket;
};

type CallProps = Pick<Props, 'languages' | 'openTicket'> & {
  call: CallView;
  initialPop: ScreenPop | null;
  serverNow: string;
};

function Call({ call, initialPop, serverNow, languages, openTicket }: CallProps) {
  const { data } = useScreenPop(call.id);
  const before = initialPop?.call.id === call.id ? { ...initialPop, serverNow } : undefined;
  return (
    <CallWorkspace
      call={call}
      pop={data ?? before}
      serverNow={serverNow}
      languages={languages}
      openTicket={openTicket}
    />
  );
}

/** The agent's desk: the call that rings or runs, else a calm start. */
export function Desk({ initial, name, languages, openTicket }: Props) {
  const [before] = useState(initial.console);
  const { current, ringing, serverNow } = useConsole().data ?? before;
  const call = current ?? ringing[0];
  if (!call) return <DeskHome name={name} recent={initial.recent} />;
  return (
    <Call
      key={call.id}
      call={call}
      initialPop={initial.pop}
      serverNow={serverNow}
      languages={languages}
      openTicket={openTicket}
    />
  );
}
