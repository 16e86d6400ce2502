/**
 * Checked before anything else is imported: an old Node could not even read the rest.
 * @param {string} version
 */
export function requireNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(
    `\nLeitstand needs Node 20.19 or newer, and this is Node ${version}; install a newer one, for example from https://nodejs.org.\n`,
  );
  process.exit(1);
}
