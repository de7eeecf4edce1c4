/** The part of eslint.config.mjs about blank lines between statements and members; all other spacing is Prettier's. */
import stylistic from '@stylistic/eslint-plugin';

/** What has a name and a body of its own, of more than one line where a line is usual. */
const exported =
  'ExportNamedDeclaration[declaration.type=/^(FunctionDeclaration|ClassDeclaration|TSInterfaceDeclaration)$/]';
const heads = ['function-overload', { selector: "ExportNamedDeclaration[declaration.type='TSDeclareFunction']" }];
const long = (selector) => ({ selector, lineMode: 'multiline' });
const apart = ['function', 'class', long('TSInterfaceDeclaration'), long(exported)];

export const blankLineBlocks = [
  {
    plugins: { '@stylistic': stylistic },
    rules: {
      '@stylistic/lines-between-class-members': ['error', 'always', { exceptAfterSingleLine: true }],
      '@stylistic/padding-line-between-statements': [
        'error',
        { blankLine: 'always', prev: 'import', next: '*' },
        { blankLine: 'any', prev: 'import', next: 'import' },
        { blankLine: 'always', prev: apart, next: '*' },
        { blankLine: 'always', prev: '*', next: apart },
        // The heads of one function stay together.
        { blankLine: 'any', prev: heads, next: '*' },
      ],
    },
  },
];
