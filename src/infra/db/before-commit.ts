import { AsyncLocalStorage } from 'node:async_hooks';
import type { Prisma } from './generated/client';

type Mark = (tx: Prisma.TransactionClient) => Promise<void>;

const marks = new AsyncLocalStorage<Mark>();

/** Runs work so that each of its transactions takes the mark along: both are committed or neither is. */
export const withCommitMark = <T>(mark: Mark, work: () => Promise<T>): Promise<T> => marks.run(mark, work);

/** Sets the mark of the running work, if it has one; the last thing a transaction does. */
export const beforeCommit: Mark = async (tx) => marks.getStore()?.(tx);
