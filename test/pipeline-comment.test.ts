import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { marked } from 'marked';
import { DIFFERENCE_MARK, UNCHANGED_MARK } from '../src/pipeline/comment.ts';
import { filesFor } from '../src/pipeline/files.ts';
import { MARKER } from '../src/history/formats/markdown.ts';

const MARK = '<!-- sip:diff -->';
const desk = mkdtempSync(join(tmpdir(), 'sip-comment-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Record<string, unknown> | undefined;
}

/** A service on this machine that answers as it is told and remembers what it was asked. */
async function withService(answer: (asked: Asked) => unknown, work: (address: string, asked: Asked[]) => Promise<void>): Promise<void> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString('utf8')));
    request.on('end', () => {
      const one: Asked = { method: request.method!, path: request.url!, headers: request.headers, body: text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>) };
      asked.push(one);
      const said = answer(one);
      response.writeHead(said === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(said ?? {}));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked);
  } finally {
    server.close();
  }
}

/** Runs the lines of a step in a shell, in a folder of its own. */
function run(script: string, environment: Record<string, string>, cwd: string): Promise<{ code: number | null; err: string }> {
  const file = join(cwd, 'step.sh');
  writeFileSync(file, script);
  return new Promise((done) => {
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], { cwd, env: { PATH: process.env['PATH']!, ...environment } });
    let err = '';
    child.stderr.on('data', (part: Buffer) => (err += part.toString('utf8')));
    child.on('close', (code) => done({ code, err }));
  });
}

let made = 0;
/** A folder with what a check handed over. */
function handedOver(text: string | undefined, link = false): { folder: string; file: string } {
  const folder = join(desk, `job-${++made}`);
  mkdirSync(join(folder, 'sip-difference'), { recursive: true });
  const file = join(folder, 'sip-difference/sip-difference.md');
  if (link) {
    writeFileSync(join(folder, 'secret'), `${MARK}\nroot:x:0:0\n`);
    symlinkSync(join(folder, 'secret'), file);
    symlinkSync(join(folder, 'secret'), join(folder, 'sip-difference.md'));
  } else if (text !== undefined) {
    writeFileSync(file, text);
    writeFileSync(join(folder, 'sip-difference.md'), text);
  }
  return { folder, file };
}

const GOOD = `${MARK}\n## What changed: Ysgol y Dŵr\n\n| | |\n|---|---|\n| reading | **weakened** |\n\n<details><summary>more</summary>\n\nx\n\n</details>\n`;
const fileOf = (place: 'github' | 'gitlab' | 'azure', index: number) => parse(filesFor(place, 'en')[index]!.text) as unknown;

/** Each service: the script, its environment, its answers, and where the words of a comment stand. */
const services = {
  github: {
    script: (fileOf('github', 1) as { jobs: { comment: { steps: { run?: string }[] } } }).jobs.comment.steps[1]!.run!,
    environment: (address: string, file: string) => ({
      TOKEN: 't0ken', GITHUB_API_URL: address, GITHUB_REPOSITORY: 'ysgol/cynllun', DIFFERENCE: file,
      HEAD_OWNER: 'dieithryn', HEAD_BRANCH: 'a&state=closed#$(touch PWNED)', HEAD_SHA: 'abc123',
    }),
    answer: (comments: unknown[]) => ({ method, path }: Asked) => {
      if (path.startsWith('/repos/ysgol/cynllun/pulls?')) return [{ number: 7, head: { sha: 'abc123' } }, { number: 8, head: { sha: 'other' } }];
      if (method === 'GET' && path.startsWith('/repos/ysgol/cynllun/issues/7/comments')) return comments;
      return /^\/repos\/ysgol\/cynllun\/issues\/(?:7\/comments|comments\/51)$/.test(path) ? {} : undefined;
    },
    key: 'body',
    ours: { id: 51, user: { login: 'github-actions[bot]' }, body: `${MARK}\nold` },
    strangers: { id: 50, user: { login: 'dieithryn' }, body: `${MARK}\nold` },
    create: ['POST', '/repos/ysgol/cynllun/issues/7/comments'],
    change: ['PATCH', '/repos/ysgol/cynllun/issues/comments/51'],
  },
  gitlab: {
    script: (fileOf('gitlab', 0) as { 'sip-comment': { script: string[] } })['sip-comment'].script.join('\n'),
    environment: (address: string) => ({ SIP_COMMENT_TOKEN: 't0ken', CI_API_V4_URL: address, CI_PROJECT_ID: '12', CI_MERGE_REQUEST_IID: '7' }),
    answer: (notes: unknown[]) => ({ method, path }: Asked) => {
      if (path === '/user') return { id: 3 };
      if (method === 'GET') return path.startsWith('/projects/12/merge_requests/7/notes?') ? notes : undefined;
      return /^\/projects\/12\/merge_requests\/7\/notes(?:\/51)?$/.test(path) ? {} : undefined;
    },
    key: 'body',
    ours: { id: 51, author: { id: 3 }, body: `${MARK}\nold` },
    strangers: { id: 50, author: { id: 4 }, body: `${MARK}\nold` },
    create: ['POST', '/projects/12/merge_requests/7/notes'],
    change: ['PUT', '/projects/12/merge_requests/7/notes/51'],
  },
  azure: {
    script: (fileOf('azure', 0) as { jobs: { steps: { script?: string }[] }[] }).jobs[1]!.steps.at(-1)!.script!,
    environment: (address: string, file: string) => ({
      SYSTEM_ACCESSTOKEN: 't0ken', SYSTEM_COLLECTIONURI: `${address}/`, SYSTEM_TEAMPROJECT: 'Ysgol y Dŵr', BUILD_REPOSITORY_ID: 'r1', SYSTEM_PULLREQUEST_PULLREQUESTID: '7',
      PIPELINE_WORKSPACE: file.replace('/sip-difference/sip-difference.md', ''),
    }),
    answer: (threads: unknown[]) => ({ method, path }: Asked) => {
      const home = '/Ysgol%20y%20D%C5%B5r/_apis/git/repositories/r1/pullRequests/7/threads';
      if (method === 'GET') return path === `${home}?api-version=7.1` ? { value: threads } : undefined;
      return [`${home}?api-version=7.1`, `${home}/51/comments/1?api-version=7.1`].includes(path) ? {} : undefined;
    },
    key: 'content',
    ours: { id: 51, properties: { 'sip.difference': { $value: '1' } }, comments: [{ id: 1, content: `${MARK}\nold` }] },
    strangers: { id: 50, properties: {}, comments: [{ id: 1, content: `${MARK}\nold` }] },
    create: ['POST', '/Ysgol%20y%20D%C5%B5r/_apis/git/repositories/r1/pullRequests/7/threads?api-version=7.1'],
    change: ['PATCH', '/Ysgol%20y%20D%C5%B5r/_apis/git/repositories/r1/pullRequests/7/threads/51/comments/1?api-version=7.1'],
  },
} as const;

const names = Object.keys(services) as (keyof typeof services)[];

/** What was written, when a check handed over such a text and such comments were there. */
async function posted(name: keyof typeof services, text: string | undefined, there: unknown[], link = false): Promise<{ written: Asked[]; asked: Asked[]; code: number | null; err: string }> {
  const service = services[name];
  const { folder, file } = handedOver(text, link);
  let result: { written: Asked[]; asked: Asked[]; code: number | null; err: string } | undefined;
  await withService(service.answer(there), async (address, asked) => {
    const { code, err } = await run(service.script, service.environment(address, file), folder);
    result = { written: asked.filter(({ method }) => method !== 'GET'), asked: [...asked], code, err };
  });
  return result!;
}
const words = (name: keyof typeof services, { body }: Asked): string => {
  const { comments } = body as { comments?: { content: string }[] };
  return (comments?.[0]?.content ?? body![services[name].key]) as string;
};

describe.each(names)('the one comment on %s', (name) => {
  it('is made where there is none, and changed where there is one, whoever else begins theirs like it', async () => {
    const first = await posted(name, GOOD, [services[name].strangers]);
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.written.map(({ method, path }) => [method, path])).toEqual([services[name].create]);
    expect(words(name, first.written[0]!)).toBe(GOOD);
    const second = await posted(name, GOOD, [services[name].strangers, services[name].ours]);
    expect(second.written.map(({ method, path }) => [method, path])).toEqual([services[name].change]);
    expect(words(name, second.written[0]!)).toBe(GOOD);
  });

  it('is not begun for a proposal that leaves the plan as it is, and is put right where one is there', async () => {
    const nothing = `${MARK}\n## Nothing changed\n${UNCHANGED_MARK}\n`;
    expect((await posted(name, nothing, [services[name].strangers])).written).toEqual([]);
    const { written } = await posted(name, nothing, [services[name].ours]);
    expect(written.map(({ method, path }) => [method, path])).toEqual([services[name].change]);
    expect(words(name, written[0]!)).toBe(`${MARK}\n## Nothing changed\n`);
  });

  it('is not made of what no check of ours makes: nothing, another text, a link to another file, a file without end', async () => {
    for (const [text, link] of [[undefined, false], ['Click here\n', false], [undefined, true], [`${MARK}\n${'x'.repeat(1_000_000)}`, false]] as const) {
      const { code, asked } = await posted(name, text, [], link);
      expect([code, asked]).toEqual([0, []]);
    }
  });

  it('mentions nobody, links nowhere, shows no picture, brings no markup, and is no longer than a comment may be', async () => {
    const evil = `${MARK}\n@everybody #12 GH-12 ysgol/cynllun#3 [x](https://evil.example) ![x](https://evil.example/a.png) <img src=x onerror=a> [a]: https://evil.example\n[b][a] www.evil.example me@evil.example <https://evil.example> <!-- hidden --> <a href=x>y</a> <details open ontoggle=x> \u202e\u001b[2J ${'y'.repeat(80_000)}`;
    const { written } = await posted(name, evil, []);
    const text = words(name, written[0]!);
    expect(text.length).toBeLessThan(65_536);
    expect(text).not.toMatch(/@[a-z]|#\d|GH-\d|\]\(|\]\[|\]:|:\/\/|www\.|\u202e|\u001b/);
    const html = marked.parse(text, { async: false });
    expect(html.replace(MARK, '')).not.toMatch(/<(?!\/?(?:p|br|details|summary)\b)/);
    expect(html).not.toMatch(/<[a-z]+ /);
  });

  it('ends with a sentence and a code when the service refuses', async () => {
    const { folder, file } = handedOver(GOOD);
    await withService(() => undefined, async (address) => {
      const { code, err } = await run(services[name].script, services[name].environment(address, file), folder);
      expect(code).toBe(1);
      expect(err).toMatch(/^sip: GET \/\S+: 404\n$/);
      expect(err).not.toContain('t0ken');
    });
  });
});

it('a real difference comes through as its reader would see it without', async () => {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const real = execFileSync(process.execPath, [join(root, 'bin/sip.js'), 'diff', './test/fixtures/two-versions/before/', './test/fixtures/two-versions/after/', '--format', 'md'], { cwd: root, encoding: 'utf8' });
  const seen = (text: string) => (marked.parse(text, { async: false }) as string).replace(/\u200b/g, '');
  expect(real.length).toBeGreaterThan(2_000);
  for (const name of names) expect(seen(words(name, (await posted(name, real, [])).written[0]!))).toBe(seen(`${real.trimEnd()}\n`));
});

it('is known by what sip diff writes first', () => {
  expect([DIFFERENCE_MARK, MARKER]).toEqual([MARK, MARK]);
});

it('on GitHub, the proposal is the one whose commit was checked, and its branch is one word of the question whatever it is called', async () => {
  const { asked, written } = await posted('github', `${GOOD}\nPR 99`, []);
  const question = new URL(`http://x${asked[0]!.path}`).searchParams;
  expect([question.get('head'), question.get('state')]).toEqual(['dieithryn:a&state=closed#$(touch PWNED)', 'open']);
  expect(asked[0]!.headers.authorization).toBe('Bearer t0ken');
  expect(written).toHaveLength(1);
});
