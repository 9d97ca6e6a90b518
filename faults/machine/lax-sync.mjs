// Negative control only, loaded with `node --import`: the database library takes `synchronous = FULL` for NORMAL, so that power cuts must lose.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(pathToFileURL(process.argv[1] ?? import.meta.filename));
const Database = require('better-sqlite3');
const { pragma } = Database.prototype;

Database.prototype.pragma = function laxPragma(source, options) {
  return pragma.call(this, source.replace(/^synchronous\s*=\s*FULL$/i, 'synchronous = NORMAL'), options);
};
