import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

const engine = fileURLToPath(new URL('scripts/database/schema-engine.ts', import.meta.url));

// The engine that Prisma downloads is not on npm; this script speaks the same protocol with the one that is.
if (process.platform !== 'win32' && existsSync(engine)) {
  process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= engine;
}

const url = process.env['DATABASE_URL'];
const shadowDatabaseUrl = process.env['SHADOW_DATABASE_URL'];

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { ...(url ? { url } : {}), ...(shadowDatabaseUrl ? { shadowDatabaseUrl } : {}) },
});
