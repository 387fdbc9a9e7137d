import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const SIP = fileURLToPath(new URL('../bin/sip.js', import.meta.url));

/** A run of the built program: how it ended, and every byte that it wrote. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of a school with whatever somebody put there. It is taken away afterwards. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'sip-hostile-'));
  readonly school = join(this.folder, 'school');

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    mkdirSync(this.school);
    this.put(files);
  }

  put(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.school, path)), { recursive: true });
      writeFileSync(join(this.school, path), content);
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Runs the built program in the school's folder. It may take two minutes, and then it has hung. */
  sip(...args: string[]): Promise<Run> {
    const options = { cwd: this.school, encoding: 'buffer', timeout: 120_000, maxBuffer: 2 ** 29, env: { PATH: process.env['PATH'], COLUMNS: '100' } } as const;
    return new Promise((resolve, reject) => {
      execFile(process.execPath, [SIP, ...args], options, (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') return reject(new Error(`sip ${args.join(' ')} did not end by itself: ${error.message.slice(0, 500)}`));
        resolve({ code: error ? (error.code as unknown as number) : 0, out: utf8(stdout), err: utf8(stderr) });
      });
    });
  }
}

const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

// eslint-disable-next-line no-control-regex
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** Nothing reached the terminal that could move its cursor, forge a line or command a runner of jobs, and nothing broke. */
export function isCalm({ out, err }: Run, format = 'text'): void {
  for (const text of [out, err]) {
    expect(RAW.exec(text)?.[0]).toBeUndefined();
    expect(text).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    expect(text).not.toMatch(/\(node:\d+\)|Warning: |YAMLException|RangeError|TypeError|ENOENT|EACCES/);
    if (format !== 'github') expect(text).not.toMatch(/^\s*::|##\[/m);
  }
}
