#!/usr/bin/env -S node --import tsx
// Prisma's command line starts this in place of the engine that it would otherwise download.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import { DatabaseConnections } from './engine-adapter';
import { canConnect, createDatabase } from './engine-connection';
import { loadSchemaEngine } from './engine-wasm';

type Request = { id: number; method: string; params?: unknown };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { datamodels: { type: 'string', multiple: true }, datasource: { type: 'string' } },
});

const url = datasourceUrl(values.datasource);

if (positionals[0] === 'cli') {
  process.exitCode = await runOnce(positionals[1]);
} else {
  await serve();
}

async function runOnce(command: string | undefined): Promise<number> {
  return command === 'create-database' ? createDatabase(url) : canConnect(url);
}

async function serve(): Promise<void> {
  const connections = new DatabaseConnections(url);
  const engine = await loadSchemaEngine(datamodels(), connections);
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') await answer(engine, JSON.parse(line));
  }
  await connections.close();
}

async function answer(engine: SchemaEngine, request: Request): Promise<void> {
  if (!request.method) return;
  try {
    const result = await call(engine, request);
    say({ jsonrpc: '2.0', id: request.id, result: result ?? {} });
  } catch (error) {
    say({ jsonrpc: '2.0', id: request.id, error: asRpcError(error) });
  }
}

async function call(engine: SchemaEngine, { id, method, params }: Request): Promise<unknown> {
  if (method === 'getDatabaseVersion') return engine.version(null);
  const command: unknown = Reflect.get(engine, method);
  if (typeof command !== 'function') throw new Error(`The schema engine has no method ${method}.`);
  const result: unknown = await command.call(engine, params);
  if (method === 'diff') printDiff(id, result);
  return result;
}

// The native engine prints a difference by asking its client to, so this one has to as well.
function printDiff(id: number, result: unknown): void {
  const content: unknown = typeof result === 'object' && result !== null && Reflect.get(result, 'stdout');
  if (typeof content === 'string')
    say({ jsonrpc: '2.0', id: id + 1_000_000, method: 'print', params: { content } });
}

function asRpcError(error: unknown): object {
  const message = error instanceof Error ? error.message : String(error);
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return { code: 4466, message, data: { is_panic: false, message, meta: null, error_code: code ?? null } };
}

function say(message: object): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

function datamodels(): [string, string][] {
  const paths = values.datamodels ?? [];
  return [paths].flat().map((path) => [String(path), readFileSync(String(path), 'utf8')]);
}

function datasourceUrl(json: unknown): string {
  const source: unknown = typeof json === 'string' ? JSON.parse(json) : null;
  const found: unknown =
    typeof source === 'object' && source !== null ? Reflect.get(source, 'url') : undefined;
  return typeof found === 'string' ? found : '';
}
