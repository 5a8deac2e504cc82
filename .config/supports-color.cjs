// The colours of a terminal are found out by us, from what the reader wants; chalk need not ask the terminal again.
module.exports = { stdout: false, stderr: false }
