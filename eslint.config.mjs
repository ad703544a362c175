import docusaurus from '@docusaurus/eslint-plugin';
import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Signs between words, names of keys, and a mark that minutes of any language write so. */
const UNTRANSLATED = [...':·,#×→←›=↑↓K', 'Tab', 'Enter', 'Esc', 'Decision:'];

export default defineConfig(
  globalIgnores(['build*/', '.docusaurus*/', 'tests/bench/.work/', 'plugins/*/lib/']),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    rules: {
      // Minutes hold such characters; the reader looks for them.
      'no-control-regex': 'off',
      'no-irregular-whitespace': ['error', {skipTemplates: true}],
      // Prettier breaks lines so, and shows what belongs together.
      'no-unexpected-multiline': 'off',
      'no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
    },
  },
  {
    // Node says itself, and at once, where a name doesn't exist.
    files: ['**/*.{js,cjs,mjs}'],
    rules: {'no-undef': 'off'},
  },
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      // What has nothing to wait for may still have to answer with a promise.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-expressions': ['error', {allowTaggedTemplates: true}],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
    },
  },
  {
    // What JSON, matchers and mocks give is what a test is about: it has no type before.
    files: ['tests/**/*.ts'],
    rules: {
      'no-empty-pattern': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['plugins/minutes/{client,components,embeds,theme}/**/*.{ts,tsx}'],
    plugins: {'@docusaurus': docusaurus, 'react-hooks': reactHooks},
    rules: {
      // Not the rules of React's compiler: this project does not use it, and they take ten seconds.
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@docusaurus/string-literal-i18n-messages': 'error',
      '@docusaurus/no-untranslated-text': ['error', {ignoredStrings: UNTRANSLATED}],
    },
  },
);
