/** Everything that can happen to each kind of subject. An event outside this table does not compile. */
export const eventTypes = {
  account: [
    'account.signedIn',
    'account.signInFailed',
    'account.signedOut',
    'account.changed',
    'account.tokenCreated',
    'account.tokenRevoked',
    'account.sessionsRevoked',
    'account.passwordChanged',
    'account.resetRequested',
    'account.invited',
    'account.invitationAccepted',
    'account.linkSent',
    'account.secondFactorSet',
    'account.secondFactorRemoved',
    'account.recoveryCodeUsed',
    'account.rolesChanged',
    'account.locked',
    'account.unlocked',
    'account.pseudonymised',
  ],
  tenant: ['tenant.created', 'tenant.changed'],
  agent: ['agent.stateChanged'],
  caller: ['caller.created'],
  call: [
    'call.arrived',
    'call.refused',
    'call.queued',
    'call.offered',
    'call.offerDeclined',
    'call.accepted',
    'call.returned',
    'call.connected',
    'call.ended',
    'call.callerSet',
    'call.noted',
    'call.ticketLinked',
    'call.hangUpAsked',
    'call.documented',
    'call.reconciled',
  ],
  ticket: [
    'ticket.created',
    'ticket.assigned',
    'ticket.replied',
    'ticket.noted',
    'ticket.priorityChanged',
    'ticket.stateChanged',
    'ticket.clockStopped',
    'ticket.clockWarned',
    'ticket.clockBreached',
  ],
  contract: ['contract.created'],
  faqEntry: ['faqEntry.created', 'faqEntry.used'],
  audit: ['audit.sealed', 'audit.verified'],
} as const;

export type SubjectType = keyof typeof eventTypes;
export type EventType = (typeof eventTypes)[SubjectType][number];

/** An event as the relay and the reactions get it. */
export type StoredEvent = {
  id: string;
  tenantId: string;
  subjectType: SubjectType;
  subjectId: string;
  seq: number;
  type: EventType;
  /** ISO 8601. */
  at: string;
  actor: string;
  data: Record<string, unknown>;
  /** The request it was recorded in, for log lines only; null when nobody asked. */
  requestId?: string | null;
};
