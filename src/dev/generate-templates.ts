import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';

/** What templates may call. Anything else is a mistake, told when the package is built. */
const HELPERS: Readonly<Record<string, readonly string[]>> = {
  html: ['say', 'name', 'prose', 'picture', 'marked', 'style'],
  md: ['say', 'name', 'cell', 'entry', 'paragraphs'],
};
const BLOCKS = ['if', 'unless', 'each', 'with'];

/**
 * Compiles the templates of reports, so that none is compiled at run time. An HTML template escapes everything and has no
 * way round that; a Markdown template puts everything through a helper, since there Handlebars itself escapes nothing.
 */
export function generateTemplates(root: URL): string {
  const folder = new URL('templates/', root);
  const compiled = readdirSync(folder).filter((file) => file.endsWith('.hbs')).sort().map((file) => {
    const kind = file.split('.')[1]!;
    const source = readFileSync(new URL(file, folder), 'utf8');
    const helpers = HELPERS[kind];
    if (!helpers) throw new Error(`${file}: there are no templates for ${kind}`);
    new Careful(file, kind === 'md' ? new Set(helpers) : undefined).accept(Handlebars.parse(source));
    const known = Object.fromEntries([...helpers, ...BLOCKS].map((name) => [name, true]));
    const spec = Handlebars.precompile(source, { knownHelpers: known as unknown as KnownHelpers, knownHelpersOnly: true, strict: true, noEscape: kind === 'md' }) as unknown as string;
    return `  ${JSON.stringify(file.replace(/\.hbs$/, ''))}: ${spec},`;
  });
  const style = readFileSync(new URL('page.css', folder), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s*\n\s*/g, '\n').trim();
  const hash = createHash('sha256').update(style, 'utf8').digest('base64');
  return `// Generated from templates/. Do not edit.\nexport const STYLE = ${JSON.stringify(style)};\nexport const STYLE_HASH = ${JSON.stringify(`sha256-${hash}`)};\nexport const TEMPLATES = {\n${compiled.join('\n')}\n};\n`;
}

/** Refuses what could put text on a page unescaped. */
class Careful extends Handlebars.Visitor {
  constructor(
    private readonly file: string,
    private readonly only: ReadonlySet<string> | undefined,
  ) {
    super();
  }

  override MustacheStatement(statement: hbs.AST.MustacheStatement): void {
    const name = (statement.path as hbs.AST.PathExpression).original;
    if (!this.only && !statement.escaped) throw new Error(`${this.file}: {{{${name}}}} is not escaped`);
    if (this.only && !this.only.has(name)) throw new Error(`${this.file}: {{${name}}} does not go through a helper`);
    super.MustacheStatement(statement);
  }
}
