module.exports = require('../node_modules/string-width').default
