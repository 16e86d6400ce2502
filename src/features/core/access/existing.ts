import { AppError } from '@/domain/errors/app-error';

/** The row, or `notFound`: unknown and foreign rows look alike. */
export function existing<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new AppError('notFound');
  return row;
}
