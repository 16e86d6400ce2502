import pg from 'pg';

let client: pg.Client | undefined;

/** The test's database as its owner sees it, past row security: for looking from outside and for tampering. */
export const ownerDatabase = {
  open: async (url: string): Promise<void> => {
    client = new pg.Client({ connectionString: url });
    await client.connect();
  },
  close: async (): Promise<void> => client?.end(),
  query: async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> => {
    if (!client) throw new Error('the owner connection is not open');
    return (await client.query<Row>(sql, values)).rows;
  },
};
