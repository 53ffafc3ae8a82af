import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = createRequire(import.meta.url);

/** Runs a package's program to its end: null if it was content, else what it said. */
export async function runTool(packageName: string, program: string, args: string[]): Promise<string | null> {
  let said = '';
  const code = await runProgramOf(packageName, program, args, {
    say: (chunk) => {
      said += chunk;
    },
  });
  return code === 0 ? null : said || `${program} ended with ${code}.`;
}

/** Runs a package's program and returns its exit status; shows what it says unless `say` takes it. */
export async function runProgramOf(
  packageName: string,
  program: string,
  args: string[],
  { env = {}, say }: { env?: Record<string, string>; say?: (chunk: string) => void } = {},
): Promise<number> {
  const child = spawn(process.execPath, [fileOf(packageName, program), ...args], {
    env: { ...process.env, ...env },
    stdio: say ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  if (say)
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => say(String(chunk)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

// Read from the package's own description: npm's links are shell scripts on Windows.
function fileOf(packageName: string, program: string): string {
  const description = findDescription(packageName);
  const { bin } = JSON.parse(readFileSync(description, 'utf8'));
  return join(dirname(description), typeof bin === 'string' ? bin : bin[program]);
}

function findDescription(packageName: string): string {
  const folders = root.resolve.paths(packageName) ?? [];
  for (const folder of folders) {
    const file = join(folder, packageName, 'package.json');
    try {
      readFileSync(file);
      return file;
    } catch {
      // Not in this folder; the next one up may have it.
    }
  }
  throw new Error(`The package ${packageName} is not installed.`);
}
