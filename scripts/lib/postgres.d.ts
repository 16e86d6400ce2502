/** A running database; see postgres.js. */
export type Postgres = {
  ownerUrl: string;
  appUrl: string;
  superUrl: string;
  port: number;
  gone: Promise<void>;
  stop: () => Promise<void>;
};

export function startPostgres(wish: {
  dataDir?: string;
  settings?: Record<string, string>;
  throwaway?: boolean;
}): Promise<Postgres>;
