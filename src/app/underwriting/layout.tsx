import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { hasRole, startPageOf } from '@/domain/people/roles';
import { requireActor } from '@/features/core/session/api';
import { Frame } from '../_frame/frame';
import { underwritingPlaces } from './navigation';

export default async function UnderwritingLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  if (!underwritingPlaces.some(({ roles }) => hasRole(actor, ...roles))) redirect(startPageOf(actor));
  return (
    <Frame actor={actor} places={underwritingPlaces}>
      {children}
    </Frame>
  );
}
