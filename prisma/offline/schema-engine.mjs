#!/usr/bin/env node
// Stands in for Prisma's native schema engine where that cannot be downloaded: the same engine as WebAssembly, from
// npm, spoken to as the command line tool expects, in JSON-RPC lines on stdin and stdout. start/prisma.mjs names this
// file to the tool only when there is no native engine.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { readArguments } from './engine-arguments.mjs';
import { adapterFactory, canConnect, createDatabase, databaseName, dropDatabase } from './engine-database.mjs';
import { loadWasm } from './engine-wasm.mjs';

const wasm = await loadWasm();
const asked = readArguments(process.argv.slice(2));

/** What the WebAssembly engine lacks or answers in another shape than the tool expects. */
const own = {
  async createDatabase() {
    await createDatabase(asked.url);
    return { databaseName: databaseName(asked.url) };
  },
  async ensureConnectionValidity() {
    await canConnect(asked.url);
    return {};
  },
  async getDatabaseVersion() {
    return (await openEngine()).version();
  },
  async reset(params) {
    await (await openEngine()).reset(params);
    return {};
  },
  async dbExecute(params) {
    await (await openEngine()).dbExecute(params);
    return {};
  },
  evaluateDataLoss: (params) => askWarmed('evaluateDataLoss', params),
  createMigration: (params) => askWarmed('createMigration', params),
};

if (asked.version) console.log(`schema-engine-cli ${wasm.version()} (WebAssembly)`);
else if (asked.command) process.exitCode = await runCommand(asked.command);
else await answerLines();

async function runCommand(name) {
  const commands = {
    'can-connect-to-database': canConnect,
    'create-database': createDatabase,
    'drop-database': dropDatabase,
  };
  try {
    await commands[name]?.(asked.url);
    return 0;
  } catch (problem) {
    const fields = { error_code: problem.code === '3D000' ? 'P1003' : 'P1001', message: problem.message };
    process.stderr.write(`\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}\n`);
    return 1;
  }
}

async function answerLines() {
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line);
    if (method) send(await answer(id, method, params));
  }
  process.exit(0);
}

async function answer(id, method, params) {
  try {
    const result = own[method] ? await own[method](params) : await (await openEngine())[method](params);
    if (method === 'diff' && typeof result?.stdout === 'string') {
      send({ jsonrpc: '2.0', id: `print-${id}`, method: 'print', params: { content: result.stdout } });
    }
    return { jsonrpc: '2.0', id, result: result ?? {} };
  } catch ({ message, meta = null, code = null }) {
    const data = { is_panic: false, message, meta, error_code: code };
    return {
      jsonrpc: '2.0',
      id,
      error: { code: 4466, message: 'An error happened. Check the data field for details.', data },
    };
  }
}

/** One engine a call: it loses its adapters after applying migrations. */
function openEngine() {
  const models = asked.schemas.map((path) => [path, readFileSync(path, 'utf8')]);
  const factory = bindMigrationAwareSqlAdapterFactory(adapterFactory(asked.url));
  return wasm.SchemaEngine.new({ datamodels: models.length > 0 ? models : undefined }, () => {}, factory);
}

/** For two methods a new engine has no adapters at hand before it has opened a shadow database once. */
async function askWarmed(method, params) {
  const engine = await openEngine();
  await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
  return await engine[method](params);
}

function send(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}
