import type { Exchange } from '../exchange';
import { Client } from './client';

/** The browsers that can be called, by identity. */
export class Clients {
  private readonly clients = new Map<string, Client>();

  constructor(private readonly exchange: Exchange) {}

  all(): Client[] {
    return [...this.clients.values()];
  }

  /** The client of that identity, connected or not. */
  at(identity: string): Client {
    const known = this.clients.get(identity);
    if (known) return known;
    const client = new Client(this.exchange, identity);
    this.clients.set(identity, client);
    return client;
  }
}
