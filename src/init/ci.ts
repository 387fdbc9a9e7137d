import type { Lang, Said } from '../language/said.ts';
import type { CiService } from './answers.ts';

const words = {
  what: {
    en: 'Checks the plan whenever somebody proposes a change to it. It reads the files and changes nothing.',
    cy: 'Yn gwirio’r cynllun pryd bynnag y bydd rhywun yn cynnig newid iddo. Mae’n darllen y ffeiliau heb newid dim.',
  },
  install: {
    en: 'sip is not on a package registry yet. Set the variable SIP_PACKAGE to the address of its packed file, the .tgz that “npm pack” makes.',
    cy: 'Nid yw sip ar gofrestrfa becynnau eto. Gosodwch y newidyn SIP_PACKAGE yn gyfeiriad ei ffeil bac, y .tgz y mae “npm pack” yn ei wneud.',
  },
  github: { en: 'On GitHub: Settings, Secrets and variables, Actions, Variables.', cy: 'Ar GitHub: Settings, Secrets and variables, Actions, Variables.' },
  gitlab: { en: 'On GitLab: Settings, CI/CD, Variables.', cy: 'Ar GitLab: Settings, CI/CD, Variables.' },
  azure: { en: 'On Azure DevOps: Edit the pipeline, Variables.', cy: 'Ar Azure DevOps: Golygwch y pipeline, Variables.' },
  pinned: {
    en: 'Major versions of GitHub’s own actions. A commit’s full hash in their place is stricter, where somebody keeps it up to date.',
    cy: 'Prif fersiynau o weithredoedd GitHub ei hun. Mae hash llawn commit yn eu lle yn llymach, lle bydd rhywun yn ei gadw’n gyfoes.',
  },
  unset: { en: 'SIP_PACKAGE is not set', cy: 'Nid yw SIP_PACKAGE wedi ei osod' },
} satisfies Record<string, Said>;

/** A file for a service that checks every proposed change, or none. */
export function ciFile(service: CiService, lang: Lang): { readonly path: string; readonly text: string } | undefined {
  const say = (name: keyof typeof words) => words[name][lang];
  switch (service) {
    case 'github':
      return { path: '.github/workflows/sip.yml', text: github(say) };
    case 'gitlab':
      return { path: '.gitlab-ci.yml', text: gitlab(say) };
    case 'azure':
      return { path: 'azure-pipelines.yml', text: azure(say) };
    case 'none':
      return undefined;
  }
}

type Say = (name: keyof typeof words) => string;

const github = (say: Say): string => `# ${say('what')}
name: sip
on:
  pull_request:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      # ${say('pinned')}
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 24
      # ${say('install')}
      # ${say('github')}
      - run: |
          test -n "$SIP_PACKAGE" || { echo "${say('unset')}"; exit 1; }
          npm install --global --ignore-scripts "$SIP_PACKAGE"
        env:
          SIP_PACKAGE: \${{ vars.SIP_PACKAGE }}
      - run: sip check --format github --format text
`;

const gitlab = (say: Say): string => `# ${say('what')}
# ${say('install')}
# ${say('gitlab')}
sip:
  image: node:24
  timeout: 10 minutes
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - test -n "$SIP_PACKAGE" || { echo "${say('unset')}"; exit 1; }
    - npm install --global --ignore-scripts "$SIP_PACKAGE"
    - sip check --format text --format junit=sip-junit.xml
  artifacts:
    when: always
    reports:
      junit: sip-junit.xml
`;

const azure = (say: Say): string => `# ${say('what')}
# ${say('install')}
# ${say('azure')}
trigger:
  - main
pr:
  - main
pool:
  vmImage: ubuntu-latest
steps:
  - checkout: self
    persistCredentials: false
  - task: UseNode@1
    inputs:
      version: 24.x
  - script: |
      case "$SIP_PACKAGE" in ''|'$('*) echo "${say('unset')}"; exit 1;; esac
      npm install --global --ignore-scripts "$SIP_PACKAGE"
      sip check --format text --format junit=sip-junit.xml
    env:
      SIP_PACKAGE: $(SIP_PACKAGE)
  - task: PublishTestResults@2
    condition: always()
    inputs:
      testResultsFormat: JUnit
      testResultsFiles: sip-junit.xml
`;
