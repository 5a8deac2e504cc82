// The newer string-width, loaded only for a text in which some letter does not take exactly one column: looking letters
// up needs tables of Unicode that take longer to load than a whole list takes to print.
const ONE_COLUMN_EACH = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0621-\u063a\u0641-\u064a–‘’“”…·─█▓▒░≈]*$/

let measure

module.exports = (text, options) => {
  if (ONE_COLUMN_EACH.test(text)) return text.length
  measure ??= require('../node_modules/string-width').default
  return measure(text, options)
}
