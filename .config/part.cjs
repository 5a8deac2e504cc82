// Starts a part of the built program in a process of its own.
'use strict'
require('./load.cjs').load(process.argv[2])
