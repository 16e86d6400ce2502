/** A problem that the reader can solve. It is shown as its one sentence, never with a stack trace. */
export class Refusal extends Error {}

/** Thrown where work was cut short because somebody asked us to stop. It is not shown at all. */
export class Stopped extends Error {}

/** @param {string} sentence @returns {never} */
export function refuse(sentence) {
  throw new Refusal(sentence);
}

/**
 * Says why the program ends, and with which exit code.
 * @param {unknown} error
 * @returns {number}
 */
export function explain(error) {
  if (error instanceof Stopped) return 0;
  const { message = String(error), stack } = /** @type {Error} */ (error ?? {});
  process.stderr.write(`\n${message}\n`);
  if (process.env.DEBUG && stack) process.stderr.write(`${stack}\n`);
  else if (!(error instanceof Refusal)) process.stderr.write('Set DEBUG=1 to see where this happened.\n');
  return 1;
}

/**
 * What the file system said, as a person would say it.
 * @param {unknown} error
 */
export function reason(error) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  return REASONS[/** @type {keyof typeof REASONS} */ (code)] ?? message;
}

const REASONS = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the device',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'it is a file, not a folder',
  EISDIR: 'it is a folder, not a file',
  ENOENT: 'it does not exist',
  ELOOP: 'its symbolic link points to itself',
};
