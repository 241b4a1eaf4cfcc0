'use strict'
const { setFlagsFromString } = require('node:v8')

// V8 optimises what has run for a little while, beside the program, and one document is made before that has paid: it took a third of all the
// time. It waits somewhat longer; large runs are optimised all the same. The setting is that of the process, so it is made once, before threads
// are started, and a part of the key of compiled code, so it is made before any is loaded or kept.
setFlagsFromString('--interrupt-budget=300000')
