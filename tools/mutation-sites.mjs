// One-line changes of a source file that ought to be noticed: found in its syntax tree, in order.
import ts from 'typescript';

const K = ts.SyntaxKind;
const OPERATORS = new Map([
  [K.LessThanToken, ['<=', '>=']],
  [K.LessThanEqualsToken, ['<']],
  [K.GreaterThanToken, ['>=', '<=']],
  [K.GreaterThanEqualsToken, ['>']],
  [K.EqualsEqualsEqualsToken, ['!==']],
  [K.ExclamationEqualsEqualsToken, ['===']],
  [K.PlusToken, ['-']],
  [K.MinusToken, ['+']],
  [K.AsteriskToken, ['/']],
  [K.SlashToken, ['*']],
  [K.PercentToken, ['*']],
  [K.PlusEqualsToken, ['-=']],
  [K.MinusEqualsToken, ['+=']],
  [K.AmpersandAmpersandToken, ['||']],
  [K.BarBarToken, ['&&']],
]);
const MATH = {
  floor: ['ceil', 'round'],
  ceil: ['floor'],
  round: ['floor'],
  trunc: ['ceil'],
  min: ['max'],
  max: ['min'],
};

/** Each with the file, the line, what was there and what is there instead. */
export function mutationSites(file, code) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const sites = [];
  const add = (node, text) => {
    const [start, end] = [node.getStart(source), node.getEnd()];
    const mutated = code.slice(0, start) + text + code.slice(end);
    const line = source.getLineAndCharacterOfPosition(start).line;
    const lineOf = (text) => (text.split('\n')[line] ?? '').trim();
    sites.push({ file, line: line + 1, was: lineOf(code), is: lineOf(mutated), mutated });
  };
  const visit = (node) => {
    // What an error says is not arithmetic, and types are gone when it runs.
    if (
      ts.isTypeNode(node) ||
      ts.isThrowStatement(node) ||
      ts.isImportDeclaration(node) ||
      ts.isInterfaceDeclaration(node)
    )
      return;
    if (ts.isBinaryExpression(node) && !isText(node.left) && !isText(node.right))
      for (const other of OPERATORS.get(node.operatorToken.kind) ?? []) add(node.operatorToken, other);
    if (ts.isNumericLiteral(node) && !ts.isTypeNode(node.parent)) {
      const value = Number(node.text);
      add(node, String(value + 1));
      if (value === 1 || value > 2) add(node, String(value - 1));
    }
    if (ts.isConditionalExpression(node)) for (const fixed of ['true', 'false']) add(node.condition, fixed);
    if (ts.isIfStatement(node) && !ts.isThrowStatement(node.thenStatement)) add(node.expression, 'false');
    if (ts.isIfStatement(node) && ts.isThrowStatement(node.thenStatement)) add(node.expression, 'false');
    if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken)
      add(node, node.operand.getText(source));
    if (ts.isCallExpression(node)) visitCall(node);
    ts.forEachChild(node, visit);
  };
  const visitCall = (node) => {
    const [first, second] = node.arguments;
    if (ts.isPropertyAccessExpression(node.expression) && node.expression.expression.getText(source) === 'Math')
      for (const other of MATH[node.expression.name.text] ?? []) add(node.expression.name, other);
    else if (ts.isIdentifier(node.expression) && first && second && isSimple(first) && isSimple(second))
      add(
        { getStart: () => first.getStart(source), getEnd: () => second.getEnd() },
        `${second.getText(source)}, ${first.getText(source)}`,
      );
  };
  visit(source);
  return sites;
}

const isText = (node) =>
  ts.isStringLiteral(node) || ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node);
const isSimple = (node) => ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isNumericLiteral(node);
