/** The part of eslint.config.mjs that is about the screens of the kinds of activity. */

/** The editors of the kinds are the console's; all else of a kind's screens runs on phones as well. */
const editorFiles = [
  'libs/web/kinds/src/{editors,editors.spec,kind-editor,options,option-words}.ts',
  'libs/web/kinds/src/{flag-field,number-field,option-list,read-first-field,scale-fields}.tsx',
  'libs/web/kinds/src/drafts/*.{ts,tsx}',
  'libs/web/kinds/src/*/editor{,.spec}.tsx',
  'libs/web/kinds/src/spec-editor.tsx',
];
export const kindScreenTags = [
  'type:kind-screens',
  'type:ui',
  'type:components',
  'type:kinds',
  'type:domain',
  'type:words',
];

/** Who may not use which entrance to the kinds, nor a path behind one; how code is fetched, in `fetched`, is of no kind. */
const closed = (entrance, behind = '^@rt/(web/)?kinds/(?!fetched/).+/') => ({
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.{1,2}/([\\w-]+/)?|@rt/web/kinds/)(${entrance})$`,
            message: 'Phones get no editor, and the console no list of forms that it does not show.',
          },
          { regex: behind, message: 'Ask the lists of the kinds, not one of them.' },
        ],
      },
    ],
  },
});

/** Blocks of the one lint file; `serverPackages` no browser code may import. */
export function kindBlocks(serverPackages) {
  return [
    { files: ['libs/web/kinds/src/**/*.{ts,tsx}'], ignores: editorFiles, ...closed('editors?') },
    // The list of charts is the one that leads from how a kind looks to what it means.
    { files: ['libs/web/kinds/src/charts.ts'], ...closed('editors?', '^@rt/web/kinds/.+/') },
    { files: ['libs/web/{room,stage,stage-screen,explore,ui,data}/**/*.{ts,tsx}'], ...closed('editors') },
    { files: ['libs/web/{organise,facilitate,review,console-kit}/**/*.{ts,tsx}'], ...closed('stage') },
    {
      files: editorFiles,
      rules: {
        '@nx/enforce-module-boundaries': [
          'error',
          {
            checkDynamicDependenciesExceptions: ['@rt/kinds'],
            depConstraints: [
              {
                sourceTag: 'type:kind-screens',
                onlyDependOnLibsWithTags: kindScreenTags,
                bannedExternalImports: serverPackages,
              },
            ],
          },
        ],
      },
    },
  ];
}
