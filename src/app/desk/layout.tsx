import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { hasRole, startPageOf } from '@/domain/people/roles';
import { requireActor } from '@/features/core/session/api';
import { CallBar } from '@/features/desk/calls/components/bar/call-bar';
import { DeskAgentState } from '@/features/desk/calls/components/desk-agent-state';
import { SoftphoneProvider } from '@/infra/telephony/softphone/softphone-provider';
import { Frame } from '../_frame/frame';
import { deskPlaces } from './navigation';

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  if (!deskPlaces.some(({ roles }) => hasRole(actor, ...roles))) redirect(startPageOf(actor));
  const answersCalls = hasRole(actor, 'agent');
  return (
    <SoftphoneProvider enabled={answersCalls}>
      <Frame
        actor={actor}
        places={deskPlaces}
        tools={answersCalls && <DeskAgentState />}
        callBar={answersCalls && <CallBar />}
      >
        {children}
      </Frame>
    </SoftphoneProvider>
  );
}
