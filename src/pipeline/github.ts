import { COMMENT_SCRIPTS, runByNode, UNCHANGED_MARK } from './comment.ts';
import { comment, indented, quoted } from './lines.ts';
import type { Setting } from './lines.ts';

/** GitHub's own actions, each by the full hash of the commit that its version names. */
const ACTIONS = {
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  node: 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
  upload: 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0',
  download: 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1',
} as const;

/** The check of every proposal, with nothing but the right to read. */
export const githubCheck = ({ say, folder, lang }: Setting): string => `${comment(say('check'))}
name: sip
on:
  pull_request:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    env:
      SIP_LANG: ${lang}
      SIP_FOLDER: ${quoted(folder)}
    steps:
${indented(comment(say('pinned')), 6)}
      - uses: ${ACTIONS.checkout}
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: ${ACTIONS.node}
        with:
          node-version: 24
${indented(comment(say('install')), 6)}
${indented(comment(say('github')), 6)}
      - run: |
          test -n "$SIP_PACKAGE" || { echo "${say('unset')}"; exit 1; }
          npm install --global --ignore-scripts "$SIP_PACKAGE"
        env:
          SIP_PACKAGE: \${{ vars.SIP_PACKAGE }}
      - run: |
          result=0
          sip check --school "$SIP_FOLDER" --changed-since "origin/$GITHUB_BASE_REF" \\
            --format github --format text --format "md=$RUNNER_TEMP/sip-summary.md" || result=$?
          if [ -f "$RUNNER_TEMP/sip-summary.md" ]; then cat "$RUNNER_TEMP/sip-summary.md" >> "$GITHUB_STEP_SUMMARY"; fi
          exit "$result"
      - if: \${{ !cancelled() }}
        run: |
          if sip diff "origin/$GITHUB_BASE_REF" HEAD --school "$SIP_FOLDER" --exit-code --format "md=$RUNNER_TEMP/sip-difference.md"; then
            echo '${UNCHANGED_MARK}' >> "$RUNNER_TEMP/sip-difference.md"
          fi
      - if: \${{ !cancelled() }}
        uses: ${ACTIONS.upload}
        with:
          name: sip-difference
          path: \${{ runner.temp }}/sip-difference.md
          retention-days: 5
          if-no-files-found: ignore
`;

/** The one comment. It has the right to write and sees no file of the proposal. */
export const githubComment = ({ say }: Setting): string => `${comment(say('comment'))}
name: sip comment
on:
  workflow_run:
    workflows: [sip]
    types: [completed]
permissions: {}
jobs:
  comment:
    if: github.event.workflow_run.event == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      actions: read
      pull-requests: write
    steps:
      - uses: ${ACTIONS.download}
        continue-on-error: true
        with:
          name: sip-difference
          path: \${{ runner.temp }}/sip-difference
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
      - run: |
${indented(runByNode(COMMENT_SCRIPTS.github), 10)}
        env:
          TOKEN: \${{ github.token }}
          HEAD_OWNER: \${{ github.event.workflow_run.head_repository.owner.login }}
          HEAD_BRANCH: \${{ github.event.workflow_run.head_branch }}
          HEAD_SHA: \${{ github.event.workflow_run.head_sha }}
          DIFFERENCE: \${{ runner.temp }}/sip-difference/sip-difference.md
`;
