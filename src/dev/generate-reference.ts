import type { DefinitionModel, FieldModel } from './model.ts';

const KIND_OF_VALUE: Record<string, string> = {
  text: 'words', title: 'a line of words', amount: 'a figure', money: 'money', time: 'a time', people: 'people', number: 'a whole number', year: 'a year',
  ids: 'ids', plain: '', version: '`1`', edition: 'the id of an edition', 'file-list': 'a list of paths or patterns', 'rule-settings': 'rules, each `silent`, `info`, `warning` or `error`, or with `severity:` and `most:`', accept: 'rules, each with a reason', allowed: 'marks, each with a reason', word: 'one of', 'word-list': 'some of', 'edition-word': 'a word of the guidance', references: 'links to', map: 'items by id', list: 'a list of', years: 'by school year', labels: 'names with values', object: '',
};

function valueOf({ shape }: FieldModel): string {
  const type = shape['type'] as string;
  const said = KIND_OF_VALUE[type] ?? type;
  if (type === 'word' || type === 'word-list') return `${said}: ${Object.keys(shape['words'] as object).map((word) => `\`${word}\``).join(', ')}`;
  if (type === 'references') return `${said} ${(shape['kinds'] as string[]).join(', ')}${shape['all'] ? ', or `all`' : ''}`;
  if (type === 'map' || type === 'list' || type === 'object' || type === 'years') return `${said} [${shape['of'] as string}](#${shape['of'] as string})`.trim();
  return said;
}

const COMMON = ['number', 'audience', 'lang', 'formerly', 'accept', 'note'];

/** The format reference: every definition and field, in both languages. */
export function generateReference(model: readonly DefinitionModel[]): string {
  const common = model.find(({ name }) => name === 'priority')!.fields.filter(({ name }) => COMMON.includes(name));
  const row = (field: FieldModel) => `| \`${field.name}\` | ${field.about.en || field.title.en} | *${field.about.cy || field.title.cy}* | ${valueOf(field)} |\n`;
  const table = (fields: readonly FieldModel[]) => `| field | what it is | beth ydyw | value |\n|---|---|---|---|\n${fields.map(row).join('')}`;
  const sections = model.map((definition) => {
    const own = definition.fields.filter(({ name }) => !(definition.kind && COMMON.includes(name)));
    const title = definition.name === 'root' ? 'The whole: what may stand at the left edge of any file' : `${definition.title.en} · ${definition.title.cy}`;
    return `<a id="${definition.name}"></a>\n## ${title}\n\n${definition.about.en}\n*${definition.about.cy}*\n\nSeen by: ${definition.audience}\n\n${table(own)}`;
  });
  return `<!-- Generated from sip.schema.json by \`npm run generate\`. Do not edit. -->
# The format, field by field

\`sip.schema.json\` is the one definition of the format; \`sip.cy.schema.json\` is the same with Welsh titles and descriptions for editors. \`editions/\` holds
the guidance as data: clauses, focus areas, themes, national priorities, and the statutory schema that the assembled plan is held against. \`diagnostics.schema.json\`
describes the JSON output.

Every item that has an id may also hold:

${table(common)}
${sections.join('\n')}`;
}
