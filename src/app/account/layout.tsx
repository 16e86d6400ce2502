import type { ReactNode } from 'react';
import { requireAccount } from '@/features/core/session/api';
import { Frame } from '../_frame/frame';
import { deskPlaces } from '../desk/navigation';
import { underwritingPlaces } from '../underwriting/navigation';

/** One's own account belongs to neither half. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const actor = await requireAccount();
  return (
    <Frame actor={actor} places={[...deskPlaces, ...underwritingPlaces]}>
      {children}
    </Frame>
  );
}
