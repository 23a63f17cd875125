// Knows: which habits the linter refuses, in TypeScript and in Svelte. Does not know: layout (prettier.json) and the floors (tests/floors.test.ts).
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', '.cache/', 'public/frozen/']),
  {
    // A rule that does not fit is changed here, with a reason, for everybody: comments in a file change nothing.
    linterOptions: { noInlineConfig: true },
  },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.svelte.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers read well in a template; objects and functions do not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    // Types inside components are svelte-check’s work: asking twice would double the time of every run.
    files: ['**/*.svelte', '**/*.svelte.ts'],
    extends: [tseslint.configs.strict, svelte.configs.recommended],
    languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'] } },
    rules: {
      // The plugin’s own knows that `let` is how a component receives its properties.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // The page’s map is drawn as text at build time from checked geodata; nothing a reader types reaches it.
      'svelte/no-at-html-tags': 'off',
    },
  },
  {
    files: ['**/*.{ts,js,svelte}'],
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      'object-shorthand': 'error',
    },
  },
  {
    // Commands speak to the person who started them.
    files: ['src/build/**', 'tests/bench/**', 'data/geo/**'],
    rules: { 'no-console': 'off' },
  },
);
