import { asWord, comment, quoted } from './lines.ts';
import type { Setting } from './lines.ts';

/** The words that look at what is about to be committed for personal data, and for what cannot be read. */
const LOOK = 'lint --rev staged --only personal-data --fail-on warning';

const repos = ({ folder }: Setting): string => `repos:
  - repo: local
    hooks:
      - id: sip-personal-data
        name: sip lint (personal data)
        language: system
        entry: ${quoted(`sip ${LOOK} --school ${asWord(folder)}`)}
        pass_filenames: false
        files: '\\.ya?ml$'
      - id: sip-check
        name: sip check
        language: system
        entry: ${quoted(`sip check --rev staged --school ${asWord(folder)}`)}
        pass_filenames: false
        files: '\\.ya?ml$'
`;

/** For the pre-commit program, where a school or its service uses that. */
export const preCommitConfig = (setting: Setting): string => `${comment(setting.say('preCommit'))}\n${repos(setting)}`;

/** What an existing `.pre-commit-config.yaml` needs under `repos:`. */
export const preCommitPart = (setting: Setting): string => repos(setting).split('\n').slice(1).join('\n');

/**
 * A hook of git itself, for a POSIX shell. It takes the sip that is on the path, or the very program that wrote it; where
 * neither is there any more it stops the commit and says so, since what git has once it keeps.
 */
export const commitHook = ({ say, folder, lang, program }: Setting): string => `#!/bin/sh
${comment(say('hook'))}
if command -v sip >/dev/null 2>&1; then
  set -- sip
elif [ -e ${asWord(program.at(-1)!)} ]; then
  set -- ${program.map(asWord).join(' ')}
else
  echo ${asWord(`sip: ${say('noSip')}`)} >&2
  exit 1
fi
"$@" ${LOOK} --quiet --lang ${lang} --school ${asWord(folder)} || {
  echo ${asWord(say('stopped'))} >&2
  exit 1
}
`;

/** The line by which another hook calls ours. */
export const hookLine = ({ folder }: Setting): string => `sip ${LOOK} --quiet --school ${asWord(folder)} || exit 1`;
