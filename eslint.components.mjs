/** The part of eslint.config.mjs that keeps what the server renders to elements and text alone. */

const attribute = (name, message) => ({ selector: `JSXAttribute[name.name=${name}]`, message });
const written = [
  attribute('"style"', 'The content security policy drops it: give the element a class, or an attribute of SVG.'),
  attribute('"dangerouslySetInnerHTML"', 'Write elements: what is put in as text is escaped.'),
];
const still = attribute('/^on[A-Z]/', 'The server sends no handlers: a script finds the element by a data attribute.');
const noHooks = {
  name: 'react',
  allowTypeImports: true,
  message: 'Components that the server renders keep no state: take props, or move the component to libs/web/ui.',
};

/** Blocks of the one lint file; `syntax` is what is refused everywhere. */
export function componentBlocks(syntax) {
  return [
    {
      files: ['libs/components/**/*.{ts,tsx}'],
      rules: {
        'no-restricted-syntax': ['error', ...syntax, ...written, still],
        '@typescript-eslint/no-restricted-imports': ['error', { paths: [noHooks] }],
      },
    },
    {
      files: ['libs/api/**/*.tsx'],
      ignores: ['libs/api/archive/src/pages/structured-data/data-block.tsx'],
      rules: { 'no-restricted-syntax': ['error', ...syntax, ...written, still] },
    },
  ];
}
