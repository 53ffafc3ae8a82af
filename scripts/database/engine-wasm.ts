import { writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type * as Engine from '@prisma/schema-engine-wasm';
import type { DatabaseConnections } from './engine-adapter';

/** Starts Prisma's schema engine from the WebAssembly build that npm carries. */
export async function loadSchemaEngine(
  datamodels: [string, string][],
  connections: DatabaseConnections,
): Promise<Engine.SchemaEngine> {
  // The engine hands its last words to this global. Prisma forgives the native engine's exit code for that, 101, so
  // ours is 1.
  Reflect.set(globalThis, 'PRISMA_WASM_PANIC_REGISTRY', { set_message: stopOnPanic });
  const { SchemaEngine } = await instantiate();
  const options = { datamodels: datamodels.length > 0 ? datamodels : undefined };
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  return SchemaEngine.new(options, log, bindMigrationAwareSqlAdapterFactory(connections));
}

function stopOnPanic(message: string): never {
  const line = JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields: { message } });
  writeSync(process.stderr.fd, `${line}\n`);
  process.exit(1);
}

// Node loads `.wasm` imports only behind a flag, so the package's three-line entry is done here by hand.
async function instantiate(): Promise<typeof Engine> {
  const home = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const glue = await import(pathToFileURL(join(home, 'schema_engine_bg.js')).href);
  const bytes = await readFile(join(home, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  const begin = instance.exports['__wbindgen_start'];
  if (typeof begin === 'function') begin();
  return glue;
}
