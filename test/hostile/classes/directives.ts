import { PLAN } from '../box.ts';
import { CHECK, each, plan } from '../case.ts';
import type { HostileClass } from '../case.ts';

/** Instructions to the reader, and several documents in one. */
export default {
  about: 'directives and documents',
  commands: [CHECK, ['fmt', '--check']],
  must: 'be refused',
  cases: each(
    {
      'YAML 1.1': `%YAML 1.1\n---\n${PLAN}`,
      'YAML 9.9': `%YAML 9.9\n---\n${PLAN}`,
      'a handle for tags': `%TAG ! tag:example.invalid,2026:\n---\n${PLAN}`,
      'a directive nobody knows': `%include /etc/passwd\n---\n${PLAN}`,
      'a directive after notes': `# ours\n\n%YAML 1.1\n---\n${PLAN}`,
      'a directive of the line ends of Windows': `%YAML 1.1\r\n---\r\n${PLAN}`,
      'a directive after an end mark': `${PLAN}...\n%YAML 1.1\n---\nvision: no\n`,
      'two documents': `${PLAN}---\n${PLAN}`,
      'a thousand documents': '---\nplan:\n'.repeat(1_000),
      'a second document that is empty': `${PLAN}---\n`,
      'a second document that is one word': `${PLAN}--- x\n`,
      'a second document with a mark of its own': `${PLAN}---\n\ufeffvision: x\n`,
      'a document mark in the middle of a map': 'plan:\n---\n  years: 2026-27\n',
      'words on the line of the mark': '--- {plan: {years: 2026-27}}\n--- x\n',
    },
    plan,
  ),
} satisfies HostileClass;
