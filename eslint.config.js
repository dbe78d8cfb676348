import js from '@eslint/js'
import regexp from 'eslint-plugin-regexp'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { oneWayImports } from './src/build/one-way-imports.mjs'

const everywhere = [
  {
    selector: 'Literal[regex.pattern=/\\\\[bBwWdD]/]',
    message: 'ASCII only: it does not know an Arabic letter. Write \\p{L}, \\p{M}, \\p{N} or [0-9].',
  },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
]
const core = [
  ...everywhere,
  { selector: 'NewExpression[callee.name="RegExp"]', message: 'Write a literal, so that npm run recheck sees it.' },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'No clock in the core.' },
  { selector: 'MemberExpression[property.name=/^(toLocale|localeCompare)/]', message: 'No locale in the core.' },
]
const ofTheMachine = ['process', 'Buffer', 'console', 'Intl', 'performance', 'require', 'setTimeout', 'setImmediate', 'fetch']
const ofNode = { regex: '^(?:node:|fs$|path$|os$|url$|util$|buffer$)', message: 'The core runs in a browser as it is.' }

export default defineConfig(
  globalIgnores(['dist/', 'coverage/']),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  regexp.configs['flat/recommended'],
  {
    plugins: { local: { rules: { 'one-way-imports': oneWayImports } } },
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly', URL: 'readonly', performance: 'readonly' },
      parserOptions: { projectService: { allowDefaultProject: ['*.js', '*.ts', 'bin/*.js'] } },
    },
    rules: {
      'no-control-regex': 'off', // controls are what a reader of dumps looks for
      'no-restricted-syntax': ['error', ...everywhere],
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      'regexp/prefer-d': 'off', // [0-9] says what it is where \p{Nd} is the other choice
      'regexp/no-obscure-range': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['src/**/*.ts'], rules: { 'local/one-way-imports': 'error', 'regexp/require-unicode-regexp': 'error' } },
  { files: ['src/schema.ts'], rules: { 'regexp/require-unicode-regexp': 'off' } }, // JSON Schema knows patterns, no flags
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-syntax': ['error', ...core],
      'no-restricted-globals': ['error', ...ofTheMachine],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now' }, { object: 'Math', property: 'random' }],
      'no-restricted-imports': ['error', { patterns: [ofNode] }],
    },
  },
  { files: ['**/*.mjs', '**/*.js'], extends: [tseslint.configs.disableTypeChecked] }, // the compiler checks what their comments declare
  { files: ['bin/*.js'], languageOptions: { sourceType: 'commonjs' } },
  { files: ['bin/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['*.js', '*.ts'], rules: { 'no-restricted-syntax': 'off' } },
)
