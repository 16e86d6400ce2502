import type { Place } from '../_frame/frame';

/** The places of underwriting and who goes there. */
export const underwritingPlaces: readonly Place[] = [
  { key: 'home', href: '/underwriting', icon: 'home', roles: ['advisor'] },
  { key: 'approvals', href: '/underwriting/approvals', icon: 'approvals', roles: ['seniorAdvisor'] },
  { key: 'assessments', href: '/underwriting/assessments', icon: 'assessments', roles: ['medicalExpert'] },
  { key: 'reports', href: '/underwriting/reports', icon: 'reports', roles: ['supervisor'] },
  { key: 'accounts', href: '/underwriting/accounts', icon: 'accounts', roles: ['administrator'] },
  { key: 'audit', href: '/underwriting/audit', icon: 'audit', roles: ['administrator', 'supervisor'] },
];
