/**
 * commander asks for `node:child_process` at once, for commands that are programs of their own; we have none, and loading it
 * takes a tenth of a bare start. Each property asks for the module when it is first read.
 * @type {import('esbuild').Plugin}
 */
export const lazyChildProcess = {
  name: 'lazy-child-process',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, namespace }) => (namespace === 'lazy' ? undefined : { path, namespace: 'lazy' }))
    onLoad({ filter: /^/, namespace: 'lazy' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require('${path}')[name] })`,
    }))
  },
}
