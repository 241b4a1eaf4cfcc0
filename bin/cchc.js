#!/usr/bin/env node
'use strict'
require('./engine.js').setFlags()
const { join } = require('node:path')
const { isBuilt, load } = require('./load.js')

if (isBuilt()) load('cchc').start(join(__dirname, 'thread.js'))
else {
  process.stderr.write(
    'Chương trình chưa được dựng.\n  → Chạy `npm ci` (hoặc `npm run build`) trong thư mục của chương trình.\n',
  )
  process.exitCode = 2
}
