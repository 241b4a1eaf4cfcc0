'use strict'
const { parentPort, threadId, workerData } = require('node:worker_threads')
// What a thread of the program runs: documents of a batch are made on several cores.
require('./load.js').load('render').work(workerData, parentPort, threadId)
