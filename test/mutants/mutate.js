// Puts every small mistake that somebody could make into a module at once, each asleep until it is named: a comparison the other
// way round, a condition that is always so, a number one off, a pattern that never fits, a call left out. One of them is awake at a
// time, `globalThis.process.env.SIP_MUTANT`, so that the module is compiled once and not once a mistake.
import ts from 'typescript';

const OTHER = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
]);
const SWAPPED = new Map([['some', 'every'], ['every', 'some'], ['startsWith', 'endsWith'], ['endsWith', 'startsWith'], ['filter', 'slice'], ['has', 'toString']]);

/** Words for people, and tables of them: what they say is held by other tests. */
const isWords = (node) => ts.isVariableDeclaration(node) && /^(?:words|said|[A-Z_]*WORDS)$/.test(node.name.getText());

/**
 * @param path for the mutants' names
 * @param text a TypeScript module
 * @returns the module with all its mistakes asleep, and where each of them is
 */
export function mutants(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const name = (node, to) => {
    const { line, character } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1}:${character + 1} ${node.getText().slice(0, 60).replace(/\s+/g, ' ')} → ${to.slice(0, 60)}`);
    return `(globalThis.process?.env.SIP_MUTANT === '${path}#${found.length - 1}')`;
  };

  /** The text of a node with what is changed inside it. */
  const inside = (node) => {
    let out = '';
    let at = node.getFullStart();
    const children = [];
    node.forEachChild((child) => void children.push(child));
    for (const child of children) {
      out += text.slice(at, child.getFullStart()) + visit(child);
      at = child.getEnd();
    }
    return out + text.slice(at, node.getEnd());
  };
  const lead = (node) => text.slice(node.getFullStart(), node.getStart());
  const choose = (node, to, kept) => `${lead(node)}(${name(node, to)} ? (${to}) : (${kept.trimStart()}))`;

  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isCaseClause(node) || isWords(node)) {
      return ts.isCaseClause(node) ? inside(node) : text.slice(node.getFullStart(), node.getEnd());
    }
    const kept = inside(node);
    if (ts.isBinaryExpression(node) && OTHER.has(node.operatorToken.kind)) {
      const textual = [node.left, node.right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side));
      if (textual && [ts.SyntaxKind.PlusToken, ts.SyntaxKind.MinusToken].includes(node.operatorToken.kind)) return kept;
      return choose(node, `${node.left.getText()} ${OTHER.get(node.operatorToken.kind)} ${node.right.getText()}`, kept);
    }
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) return choose(node, node.operand.getText(), kept);
    if (node.kind === ts.SyntaxKind.TrueKeyword && !ts.isLiteralTypeNode(node.parent)) return choose(node, 'false', kept);
    if (node.kind === ts.SyntaxKind.FalseKeyword && !ts.isLiteralTypeNode(node.parent)) return choose(node, 'true', kept);
    if (ts.isNumericLiteral(node) && !ts.isLiteralTypeNode(node.parent) && !ts.isPropertyAssignment(node.parent)) return choose(node, `${node.getText()} + 1`, kept);
    if (ts.isRegularExpressionLiteral(node)) return choose(node, `/(?!)/${/[a-z]*$/.exec(node.getText())[0]}`, kept);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && !node.expression.questionDotToken && SWAPPED.has(node.expression.name.text)) {
      const { expression: of, name: method } = node.expression;
      const rest = kept.slice(kept.lastIndexOf(`.${method.text}`, kept.length) + method.text.length + 1);
      const before = kept.slice(0, kept.length - rest.length - method.text.length - 1);
      if (before + `.${method.text}` + rest !== kept || of.getText().includes(`.${method.text}(`)) return kept;
      return `${before}[${name(node.expression.name, SWAPPED.get(method.text))} ? '${SWAPPED.get(method.text)}' : '${method.text}']${rest}`;
    }
    if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) return `${lead(node)}${name(node, 'nothing')} ? undefined : ${kept.trimStart()}`;
    if (node.parent && ts.isIfStatement(node.parent) && node.parent.expression === node && !ts.isBinaryExpression(node) && !ts.isPrefixUnaryExpression(node)) return choose(node, 'false', kept);
    if (node.parent && ts.isConditionalExpression(node.parent) && node.parent.condition === node && !ts.isBinaryExpression(node) && !ts.isPrefixUnaryExpression(node)) return choose(node, 'false', kept);
    return kept;
  };
  const instrumented = visit(source);
  return { text: instrumented, found };
}
