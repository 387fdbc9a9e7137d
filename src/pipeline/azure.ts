import { COMMENT_SCRIPTS, runByNode, UNCHANGED_MARK } from './comment.ts';
import { comment, indented, quoted } from './lines.ts';
import type { Setting } from './lines.ts';

/** The check of every pull request and of the main branch, and the one comment. */
export const azurePipeline = ({ say, folder, lang }: Setting): string => `${comment(say('check'))}
${comment(say('install'))}
${comment(say('azure'))}
trigger:
  - main
pr:
  - main
variables:
  SIP_LANG: ${lang}
  SIP_FOLDER: ${quoted(folder)}
jobs:
  - job: sip
    timeoutInMinutes: 10
    pool:
      vmImage: ubuntu-latest
    steps:
      - checkout: self
        fetchDepth: 0
        persistCredentials: false
      - task: NodeTool@0
        inputs:
          versionSpec: 24.x
      - script: |
          case "$SIP_PACKAGE" in ''|'$('*) echo "${say('unset')}"; exit 1;; esac
          npm install --global --ignore-scripts "$SIP_PACKAGE"
        env:
          SIP_PACKAGE: $(SIP_PACKAGE)
      - script: |
          base="origin/\${SYSTEM_PULLREQUEST_TARGETBRANCH#refs/heads/}"
          difference="$BUILD_ARTIFACTSTAGINGDIRECTORY/sip-difference.md"
          set --
          if [ -n "\${SYSTEM_PULLREQUEST_TARGETBRANCH:-}" ]; then
            if sip diff "$base" HEAD --school "$SIP_FOLDER" --exit-code --format "md=$difference"; then
              echo '${UNCHANGED_MARK}' >> "$difference"
            fi
            set -- --changed-since "$base"
          fi
          result=0
          sip check --school "$SIP_FOLDER" "$@" --format azure --format text \\
            --format "md=$AGENT_TEMPDIRECTORY/sip-summary.md" --format "junit=$AGENT_TEMPDIRECTORY/sip-junit.xml" || result=$?
          echo "##vso[task.uploadsummary]$AGENT_TEMPDIRECTORY/sip-summary.md"
          exit "$result"
      - task: PublishTestResults@2
        condition: succeededOrFailed()
        inputs:
          testResultsFormat: JUnit
          testResultsFiles: $(Agent.TempDirectory)/sip-junit.xml
      - publish: $(Build.ArtifactStagingDirectory)
        artifact: sip-difference
        condition: and(succeededOrFailed(), eq(variables['Build.Reason'], 'PullRequest'))
        continueOnError: true

${indented(comment(say('azureComment')), 2)}
  - job: comment
    dependsOn: sip
    condition: and(succeededOrFailed(), eq(variables['Build.Reason'], 'PullRequest'), ne(variables['System.PullRequest.IsFork'], 'True'))
    timeoutInMinutes: 5
    pool:
      vmImage: ubuntu-latest
    steps:
      - checkout: none
      - task: NodeTool@0
        inputs:
          versionSpec: 24.x
      - download: current
        artifact: sip-difference
      - script: |
${indented(runByNode(COMMENT_SCRIPTS.azure), 10)}
        continueOnError: true
        env:
          SYSTEM_ACCESSTOKEN: $(System.AccessToken)
`;
