'use client';

import Link from '@mui/material/Link';
import NextLink from 'next/link';
import { SEAL, type Subject } from '@/domain/audit/findings';
import { useAuditNames } from './use-audit-names';

const historyHref = (path: string, { tenantId, subjectType, subjectId }: Subject): string =>
  `${path}?${new URLSearchParams({ tenantId, subjectType, subjectId })}`;

/** A subject by its kind and the end of its id; leads to its history. Seals have none. */
export function SubjectLink({ path, subject }: { path: string; subject: Subject }) {
  const names = useAuditNames();
  const { subjectType, subjectId } = subject;
  if (subjectType === SEAL) return names.subject(SEAL);
  return (
    <Link component={NextLink} href={historyHref(path, subject)} sx={{ whiteSpace: 'nowrap' }}>
      {names.subject(subjectType)} {subjectId.slice(-8)}
    </Link>
  );
}
