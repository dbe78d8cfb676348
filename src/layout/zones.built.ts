// Reckoned when the package is built.
export { first, into, last, states } from './zones.js'
