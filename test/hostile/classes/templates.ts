import { each, everywhere } from '../case.ts';
import type { HostileClass } from '../case.ts';

/** Words that a template, a shell or a spreadsheet takes for work. */
export default {
  about: 'words that templates take for work',
  commands: [['render', 'governors', '--output', '-'], ['render', 'governors', '--lang', 'both', '--output', '-'], ['diff', '../calm/', '.', '--format', 'html', '--audience', 'school']],
  must: 'be read',
  never: /\[native code\]|function Object|process\.env\.|CANARY|\b49\b(?!%)/,
  cases: each(
    Object.fromEntries(['{{this}}', '{{{@root}}}', '{{constructor.constructor}}', '{{#each this}}{{@key}}{{/each}}', '{{> page}}', '{{log "x"}}', '{{lookup this "__proto__"}}', '{{#with "s" as |string|}}{{#with (string.sub.apply 0)}}{{this}}{{/with}}{{/with}}', '{{!-- --}}', '{{', '}}', '{{{{raw}}}}', '${7*7}', '#{7*7}', '<%= 7*7 %>', '{{7*7}}', '{% raw %}', '[[${7*7}]]', '$(id)', '`id`', '%s%s%s%n', '{0}{1}', '{title}{given}{message}', '\\0\\x41\\u0041', '$& $1 $` $\''].map((words) => [words, words])),
    everywhere,
  ),
} satisfies HostileClass;
