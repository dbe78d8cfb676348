#!/usr/bin/env node
// CommonJS, by the package.json beside it: the ESM loader alone would cost half of a bare start.
const { main, ioOf } = require('../dist/cli/start.cjs')

main(process.argv.slice(2), ioOf(process)).then((exitCode) => {
  process.exitCode = exitCode
})
