// The library that wraps text, loaded only for a text that has to be wrapped.
let wrap

module.exports = (text, columns, options) => {
  wrap ??= require('../node_modules/wrap-ansi').default
  return wrap(text, columns, options)
}
