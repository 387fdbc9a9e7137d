import { COMMENT_SCRIPTS, runByNode, UNCHANGED_MARK } from './comment.ts';
import { comment, indented, quoted } from './lines.ts';
import type { Setting } from './lines.ts';

/** Where the jobs stand; the file that GitLab looks for only names it, so that a school may have one already. */
export const GITLAB_JOBS = '.gitlab/sip.yml';

/** The line that an existing `.gitlab-ci.yml` needs. */
export const GITLAB_INCLUDE = `include:\n  - local: ${GITLAB_JOBS}\n`;

/** The file that GitLab looks for. */
export const gitlabEntry = ({ say }: Setting): string => `${comment(say('include'))}\n${GITLAB_INCLUDE}`;

/** The check of every merge request and of the default branch, and the one comment. */
export const gitlabJobs = ({ say, folder, lang }: Setting): string => `${comment(say('check'))}
${comment(say('install'))}
${comment(say('gitlab'))}
sip:
  image: node:24
  timeout: 10 minutes
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  variables:
    GIT_DEPTH: "0"
    SIP_LANG: ${lang}
    SIP_FOLDER: ${quoted(folder)}
  script:
    - test -n "$SIP_PACKAGE" || { echo "${say('unset')}"; exit 1; }
    - npm install --global --ignore-scripts "$SIP_PACKAGE"
    - |
      set --
      if [ -n "\${CI_MERGE_REQUEST_DIFF_BASE_SHA:-}" ]; then set -- --changed-since "$CI_MERGE_REQUEST_DIFF_BASE_SHA"; fi
      result=0
      rm -f sip-quality.json sip-junit.xml sip-difference.md
      sip check --school "$SIP_FOLDER" "$@" --format text --format gitlab=sip-quality.json --format junit=sip-junit.xml || result=$?
      if [ -n "\${CI_MERGE_REQUEST_DIFF_BASE_SHA:-}" ]; then
        if sip diff "$CI_MERGE_REQUEST_DIFF_BASE_SHA" HEAD --school "$SIP_FOLDER" --exit-code --format md=sip-difference.md; then
          echo '${UNCHANGED_MARK}' >> sip-difference.md
        fi
      fi
      exit "$result"
  artifacts:
    when: always
    expire_in: 1 week
    paths:
      - sip-difference.md
    reports:
      codequality: sip-quality.json
      junit: sip-junit.xml

${comment(say('gitlabComment'))}
sip-comment:
  image: node:24
  timeout: 5 minutes
  needs:
    - job: sip
      artifacts: true
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event" && $SIP_COMMENT_TOKEN && $CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID
      when: always
  allow_failure: true
  variables:
    GIT_STRATEGY: none
  script:
    - |
${indented(runByNode(COMMENT_SCRIPTS.gitlab), 6)}
`;
