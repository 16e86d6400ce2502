import type { StoredEvent } from './catalogue';

/** The sessions an event ended, whose sockets must go. */
export function endedSessions({ type, data }: Pick<StoredEvent, 'type' | 'data'>): string[] {
  if (type === 'account.signedOut') return [String(data.sessionId)];
  if (type === 'account.sessionsRevoked' && Array.isArray(data.sessionIds))
    return data.sessionIds.map(String);
  return [];
}
