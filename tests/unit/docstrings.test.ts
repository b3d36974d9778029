import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
// What pages export is called by Astro alone, under names of its own.
const files = ['src', 'scripts']
  .flatMap((room) =>
    readdirSync(join(project, room), { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)),
  )
  .filter((file) => file.endsWith('.ts') && !file.startsWith(join('src', 'pages')));

test.for(files)('every public function of %s says what it is for', (file) => {
  const source = ts.createSourceFile(file, readFileSync(join(project, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const silent = source.statements.filter(
    (statement) => isPublic(statement) && isFunction(statement) && ts.getJSDocCommentsAndTags(statement).length === 0,
  );
  expect(silent.map((statement) => statement.getText().split('\n')[0])).toEqual([]);
});

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(0);
});

function isPublic(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function isFunction(statement: ts.Statement): boolean {
  if (!ts.isVariableStatement(statement)) return ts.isFunctionDeclaration(statement);
  return statement.declarationList.declarations.some(
    ({ initializer }) => initializer && ts.isArrowFunction(initializer),
  );
}
