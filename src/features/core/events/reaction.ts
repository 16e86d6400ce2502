import type { EventType, StoredEvent } from './catalogue';

/**
 * What a feature does when an event happened. Runs as a job of its own and may run twice, so it is idempotent.
 */
export type Reaction = {
  /** Unique over all features; the job carries it. */
  name: string;
  on: readonly EventType[];
  run: (event: StoredEvent) => Promise<void>;
};

/** Repairs what a lost job or webhook left undone; runs again and again. */
export type Sweep = { name: string; everyMs: number; run: () => Promise<void> };

/** The reactions by event type; throws when two of them share a name, so that each job has exactly one handler. */
export function catalogueReactions(reactions: readonly Reaction[]) {
  const byName = new Map<string, Reaction>();
  const byEvent = new Map<EventType, Reaction[]>();
  for (const reaction of reactions) {
    if (byName.has(reaction.name)) throw new Error(`Two reactions are called ${reaction.name}.`);
    byName.set(reaction.name, reaction);
    for (const type of reaction.on) byEvent.set(type, [...(byEvent.get(type) ?? []), reaction]);
  }
  return { byName, byEvent };
}
