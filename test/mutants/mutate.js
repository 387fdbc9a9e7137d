// Puts every small mistake that somebody could make into a module at once, each asleep until it is named: a comparison the other
// way round, a condition that is always so or left out, a number one off, a sign missing in a pattern, a step or a guard left out. One
// of them is awake at a time, `SIP_MUTANT` in the environment, so that the module is compiled once and not once a mistake.
import ts from 'typescript';
import { patternMistakes } from './pattern.js';

const { SyntaxKind } = ts;
const OTHER = new Map([
  [SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [SyntaxKind.LessThanToken, '<='],
  [SyntaxKind.LessThanEqualsToken, '<'],
  [SyntaxKind.GreaterThanToken, '>='],
  [SyntaxKind.GreaterThanEqualsToken, '>'],
  [SyntaxKind.AmpersandAmpersandToken, '||'],
  [SyntaxKind.BarBarToken, '&&'],
  [SyntaxKind.PlusToken, '-'],
  [SyntaxKind.MinusToken, '+'],
  [SyntaxKind.AsteriskToken, '/'],
  [SyntaxKind.SlashToken, '*'],
  [SyntaxKind.PlusEqualsToken, '-='],
  [SyntaxKind.MinusEqualsToken, '+='],
]);
/** Of two operands joined by these, either may have been forgotten. */
const JOINS = [SyntaxKind.AmpersandAmpersandToken, SyntaxKind.BarBarToken, SyntaxKind.QuestionQuestionToken];
const SWAPPED = new Map([['some', 'every'], ['every', 'some'], ['startsWith', 'endsWith'], ['endsWith', 'startsWith'], ['min', 'max'], ['max', 'min']]);
/** Answers that could be taken for granted. */
const ANSWERS = new Set(['has', 'includes', 'test', 'some', 'every', 'startsWith', 'endsWith']);
/** Steps that could be forgotten: what they are called on stands without them. */
const STEPS = new Set(['filter', 'replace', 'trim', 'trimEnd', 'trimStart', 'toLowerCase', 'toUpperCase', 'normalize', 'sort', 'slice', 'reverse']);
/** Functions that make something safe of what they are given, and could be forgotten. */
const GUARDS = new Set(['safe', 'escaped', 'noCommands', 'noCommandsInMarkup', 'visible', 'escapeMarkup', 'escapeMarkdown', 'escapeComment', 'escapeHtml', 'unescaped', 'withoutSmallNumbers']);

/** More turns than any loop in a test takes: a mistake that goes on for ever ends here, and counts as noticed by the test that waited. */
const MOST_TURNS = 1_000_000;

/** A sentence in two languages: what it says is held by other tests. */
const isSaid = (node) => ts.isObjectLiteralExpression(node) && ['en', 'cy'].every((lang) => node.properties.some(({ name }) => name?.getText() === lang));

/**
 * @param path for the mistakes’ names
 * @param text a TypeScript module
 * @returns the module with all its mistakes asleep, and of each what is changed, into what, and where
 */
export function mutants(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lines = text.split('\n');
  const found = [];

  /** The condition under which one mistake is awake. */
  const awake = (node, to) => {
    const { line, character } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push({ path, line: line + 1, column: character + 1, what: `${node.getText()} → ${to}`.replace(/\s+/g, ' '), within: lines[line].trim() });
    return `SIP_MUTANT === '${path}#${found.length - 1}'`;
  };

  /** The text of a node with what is changed inside it. */
  const inside = (node) => {
    let out = '';
    let at = node.getFullStart();
    node.forEachChild((child) => {
      out += text.slice(at, child.getFullStart()) + visit(child);
      at = child.getEnd();
    });
    return out + text.slice(at, node.getEnd());
  };
  const lead = (node) => text.slice(node.getFullStart(), node.getStart());

  /** What an expression could have been by mistake. */
  const mistakes = (node) => {
    const { parent } = node;
    if (ts.isBinaryExpression(node)) return binary(node);
    if (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken) return [node.operand.getText()];
    if (ts.isLiteralTypeNode(parent) || parent.name === node || parent.propertyName === node) return [];
    if (node.kind === SyntaxKind.TrueKeyword) return ['false'];
    if (node.kind === SyntaxKind.FalseKeyword) return ['true'];
    if (ts.isNumericLiteral(node)) return [`${node.getText()} + 1`];
    if (ts.isRegularExpressionLiteral(node)) return patternMistakes(node.getText());
    if (ts.isStringLiteral(node)) return string(node);
    if (ts.isCallExpression(node) && !ts.isOptionalChain(node)) return call(node);
    return [];
  };

  const binary = ({ left, right, operatorToken: { kind } }) => {
    const found = [];
    const [a, b] = [left, right].map((side) => side.getText());
    const textual = [left, right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side));
    if (OTHER.has(kind) && !(textual && kind === SyntaxKind.PlusToken)) found.push(`${a} ${OTHER.get(kind)} ${b}`);
    if (JOINS.includes(kind)) found.push(a, b);
    return found;
  };

  /** A word that is compared, listed, given to a function or a case of its own. */
  const string = ({ parent, text: word }) => {
    const compared = ts.isBinaryExpression(parent) && OTHER.has(parent.operatorToken.kind);
    return word !== '' && (compared || ts.isArrayLiteralExpression(parent) || ts.isCallExpression(parent) || ts.isCaseClause(parent)) ? ["''"] : [];
  };

  const call = (node) => {
    const { expression: callee, arguments: given } = node;
    const args = given.map((one) => one.getText()).join(', ');
    if (ts.isIdentifier(callee)) return GUARDS.has(callee.text) ? [given[0].getText()] : [];
    if (!ts.isPropertyAccessExpression(callee)) return [];
    const [of, name] = [callee.expression.getText(), callee.name.text];
    return [
      ...(SWAPPED.has(name) ? [`${of}.${SWAPPED.get(name)}(${args})`] : []),
      ...(ANSWERS.has(name) ? ['true', 'false'] : []),
      ...(STEPS.has(name) ? [of] : []),
    ];
  };

  /** An expression that decides: it could have been forgotten. */
  const decides = (node) => (ts.isIfStatement(node.parent) && node.parent.expression === node) || (ts.isConditionalExpression(node.parent) && node.parent.condition === node);
  const isSuper = ({ expression }) => ts.isCallExpression(expression) && expression.expression.kind === SyntaxKind.SuperKeyword;

  const changed = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || isSaid(node)) return text.slice(node.getFullStart(), node.getEnd());
    if (ts.isExpressionStatement(node) && !isSuper(node)) return `${lead(node)}(${awake(node, 'nothing')}) ? undefined : (${visit(node.expression).trimStart()});`;
    const kept = inside(node);
    const all = ts.isSourceFile(node) ? [] : new Set([...mistakes(node), ...(decides(node) ? ['false'] : [])]);
    const choices = [...all].map((to) => `(${awake(node, to)}) ? (${to}) : `);
    return choices.length === 0 ? kept : `${lead(node)}(${choices.join('')}(${kept.trimStart()}))`;
  };
  const visit = (node) => {
    const { parent } = node;
    const now = changed(node);
    return parent && ts.isIterationStatement(parent, false) && parent.statement === node ? ` { SIP_TURN(); ${now} }` : now;
  };

  const instrumented = visit(source);
  const first = `const SIP_MUTANT = globalThis.process?.env.SIP_MUTANT; let sipTurns = 0; const SIP_TURN = () => { if (++sipTurns > ${MOST_TURNS}) throw new Error('this never ends'); };`;
  return { text: `${first} ${instrumented}`, found };
}
