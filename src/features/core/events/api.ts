export type { EventType, StoredEvent, SubjectType } from './catalogue';
export { endedSessions } from './ended-sessions';
export { catalogueReactions, type Reaction, type Sweep } from './reaction';
export { record } from './record';
export { relayBatch } from './relay';
