'use strict'
const { parentPort, threadId, workerData } = require('node:worker_threads')
// What a thread of the program runs: documents of a batch are made on several cores, pages are reckoned aside.
require('./cchc.js')
  .load(workerData.bundle ?? 'render')
  .work(workerData, parentPort, threadId)
