/** What a difference in Markdown begins with, so that the one comment that holds it is found again. */
export const DIFFERENCE_MARK = '<!-- sip:diff -->';
/** What a job puts behind a difference in which nothing changed: such a one begins no comment. */
export const UNCHANGED_MARK = '<!-- sip:unchanged -->';
/** Longer than this, a difference is cut: GitHub takes 65,536 signs in a comment. */
const MOST_SIGNS = 65_000;
/** A file larger than this is not read at all. */
const MOST_BYTES = 1_000_000;

// What a proposal's own files and job made is a stranger's text: it may mention nobody, link nowhere, show no picture and
// bring no markup but what the difference is laid out with. The signs put between are of no width.
const READ = String.raw`import { lstatSync, readFileSync } from 'node:fs';

process.on('uncaughtException', ({ message, cause }) => {
  console.error('sip: ' + message + (cause ? ': ' + cause.message : ''));
  process.exitCode = 1;
});
const given = process.env;
const mark = '${DIFFERENCE_MARK}';
const unchanged = '${UNCHANGED_MARK}';

function difference(file) {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size > ${MOST_BYTES}) return undefined;
  const text = readFileSync(file, 'utf8').replace(/[^\P{C}\n\t]/gu, '').trim();
  if (!text.startsWith(mark)) return undefined;
  const body = text.slice(mark.length).replace(unchanged, '').trimEnd()
    .replaceAll('&#8203;', '\u200b')
    .replace(/&(?!(?:lt|gt|amp|quot|#39);)/g, '&amp;')
    .replace(/<(?!\/?(?:details|summary|b|br|s|ins|del|sub)>)/g, '&lt;')
    .replace(/@/g, '@\u200b')
    .replace(/(?<!&)(#|\bGH-)(?=\d)/gi, '$1\u200b')
    .replace(/\](?=[(:[])/g, ']\u200b')
    .replace(/:\/\//g, ':\u200b//')
    .replace(/\bwww\./gi, 'www\u200b.');
  return { body: (mark + body).slice(0, ${MOST_SIGNS}) + '\n', changed: !text.endsWith(unchanged) };
}

async function ask(address, method = 'GET', content) {
  const answer = await fetch(address, {
    method,
    redirect: 'error',
    signal: AbortSignal.timeout(30_000),
    headers: { 'content-type': 'application/json', ...identity },
    ...(content && { body: JSON.stringify(content) }),
  });
  if (!answer.ok) throw new Error(method + ' ' + new URL(address).pathname + ': ' + answer.status);
  return answer.json();
}

async function pages(address, each = 100) {
  const all = [];
  for (let page = 1; page <= 20; page++) {
    const some = await ask(address + (address.includes('?') ? '&' : '?') + 'per_page=' + each + '&page=' + page);
    all.push(...some);
    if (some.length < each) break;
  }
  return all;
}
`;

// The number of the proposal is asked of GitHub by the commit that was checked. Nothing that the proposal made says it.
const GITHUB = String.raw`
const identity = { authorization: 'Bearer ' + given.TOKEN, accept: 'application/vnd.github+json' };
const home = given.GITHUB_API_URL + '/repos/' + given.GITHUB_REPOSITORY;
const found = difference(given.DIFFERENCE);
const branch = encodeURIComponent(given.HEAD_OWNER + ':' + given.HEAD_BRANCH);
const proposals = found ? await pages(home + '/pulls?state=open&head=' + branch) : [];
for (const { number } of proposals.filter(({ head }) => head.sha === given.HEAD_SHA)) {
  const comments = await pages(home + '/issues/' + number + '/comments');
  const ours = comments.find(({ user, body: text }) => user?.login === 'github-actions[bot]' && text.startsWith(mark));
  if (ours) await ask(home + '/issues/comments/' + ours.id, 'PATCH', { body: found.body });
  else if (found.changed) await ask(home + '/issues/' + number + '/comments', 'POST', { body: found.body });
}
`;

const GITLAB = String.raw`
const identity = { 'private-token': given.SIP_COMMENT_TOKEN };
const home = given.CI_API_V4_URL + '/projects/' + encodeURIComponent(given.CI_PROJECT_ID) + '/merge_requests/' + encodeURIComponent(given.CI_MERGE_REQUEST_IID) + '/notes';
const found = difference('sip-difference.md');
if (found) {
  const { id } = await ask(given.CI_API_V4_URL + '/user');
  const ours = (await pages(home)).find(({ author, body: text }) => author?.id === id && text.startsWith(mark));
  if (ours) await ask(home + '/' + ours.id, 'PUT', { body: found.body });
  else if (found.changed) await ask(home, 'POST', { body: found.body });
}
`;

const AZURE = String.raw`
const identity = { authorization: 'Bearer ' + given.SYSTEM_ACCESSTOKEN };
const home = given.SYSTEM_COLLECTIONURI + encodeURIComponent(given.SYSTEM_TEAMPROJECT) + '/_apis/git/repositories/' + encodeURIComponent(given.BUILD_REPOSITORY_ID)
  + '/pullRequests/' + encodeURIComponent(given.SYSTEM_PULLREQUEST_PULLREQUESTID) + '/threads';
const version = '?api-version=7.1';
const found = difference(given.PIPELINE_WORKSPACE + '/sip-difference/sip-difference.md');
if (found) {
  const content = found.body;
  const { value: threads } = await ask(home + version);
  const ours = threads.find(({ properties, comments }) => properties?.['sip.difference'] && comments?.[0]?.content?.startsWith(mark));
  if (ours) await ask(home + '/' + ours.id + '/comments/' + ours.comments[0].id + version, 'PATCH', { content });
  else if (found.changed) await ask(home + version, 'POST', { comments: [{ parentCommentId: 0, commentType: 1, content }], status: 'closed', properties: { 'sip.difference': { $type: 'System.String', $value: '1' } } });
}
`;

/** A script for Node that keeps one comment of a proposal up to date with the difference that a job before it made. */
export const COMMENT_SCRIPTS = { github: READ + GITHUB, gitlab: READ + GITLAB, azure: READ + AZURE } as const;

/** The script as lines of a shell, which hands it to Node as it is. */
export const runByNode = (script: string): string => `node --input-type=module - <<'END'\n${script}END\n`;
