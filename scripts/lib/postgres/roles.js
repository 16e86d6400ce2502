export const DATABASE = 'leitstand';

/** @typedef {{ dbSuperPassword: string, dbOwnerPassword: string, dbAppPassword: string }} Passwords */

/**
 * Two roles: the owner migrates and seeds, past row security; the application lives under it and cannot leave.
 * One command a line, as Postgres' single-user mode reads them.
 * @param {Passwords} passwords
 */
export function rolesSql({ dbSuperPassword, dbOwnerPassword, dbAppPassword }) {
  return [
    `ALTER ROLE postgres PASSWORD ${literal(dbSuperPassword)}`,
    `CREATE ROLE leitstand_owner LOGIN BYPASSRLS CREATEDB PASSWORD ${literal(dbOwnerPassword)}`,
    `CREATE ROLE leitstand_app LOGIN NOBYPASSRLS PASSWORD ${literal(dbAppPassword)}`,
    `CREATE DATABASE ${DATABASE} OWNER leitstand_owner`,
    `REVOKE ALL ON DATABASE ${DATABASE} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${DATABASE} TO leitstand_app`,
    '',
  ].join('\n');
}

/** @param {string} text */
const literal = (text) => `'${text.replaceAll("'", "''")}'`;

/** @param {string} role @param {string} password @param {number} port @param {string} database */
function url(role, password, port, database) {
  return `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** @param {Passwords} passwords @param {number} port */
export function urls({ dbSuperPassword, dbOwnerPassword, dbAppPassword }, port) {
  return {
    ownerUrl: url('leitstand_owner', dbOwnerPassword, port, DATABASE),
    appUrl: url('leitstand_app', dbAppPassword, port, DATABASE),
    superUrl: url('postgres', dbSuperPassword, port, 'postgres'),
  };
}
