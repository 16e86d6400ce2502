import type { Exchange } from '../exchange';
import { Conference } from './conference';

/** All conferences, running and past. */
export class Conferences {
  private readonly conferences = new Map<string, Conference>();
  private readonly latestByName = new Map<string, Conference>();

  constructor(private readonly exchange: Exchange) {}

  /** Newest first. */
  all(): Conference[] {
    return [...this.conferences.values()].toReversed();
  }

  get(sid: string): Conference | undefined {
    return this.conferences.get(sid);
  }

  /** The running conference of that name; a new one when none runs. */
  open(friendlyName: string): Conference {
    const running = this.running(friendlyName);
    if (running) return running;
    const conference = new Conference(this.exchange, friendlyName);
    this.conferences.set(conference.sid, conference);
    this.latestByName.set(friendlyName, conference);
    return conference;
  }

  /** By its identifier, or by the name under which it runs. */
  find(sidOrName: string): Conference | undefined {
    return this.get(sidOrName) ?? this.running(sidOrName);
  }

  clear(): void {
    this.conferences.clear();
    this.latestByName.clear();
  }

  private running(friendlyName: string): Conference | undefined {
    const latest = this.latestByName.get(friendlyName);
    return latest?.status === 'completed' ? undefined : latest;
  }
}
