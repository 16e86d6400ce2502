/** A session as its owner sees it. */
export type SessionView = {
  id: string;
  userAgent: string | null;
  createdAt: string;
  lastSeenAt: string;
  current: boolean;
};

/** How safe one's own account is. */
export type SecurityView = {
  sessions: SessionView[];
  secondFactor: { since: string; recoveryCodesLeft: number } | null;
  secondFactorRequired: boolean;
  hasPassword: boolean;
};
