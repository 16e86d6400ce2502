export type { EventType, StoredEvent, SubjectType } from './catalogue';
export { catalogueReactions, type Reaction, type Sweep } from './reaction';
export { record } from './record';
export { relayBatch } from './relay';
