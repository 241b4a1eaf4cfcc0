#!/usr/bin/env node
'use strict'
const { isBuilt, load } = require('./load.js')

if (isBuilt()) load().program.start()
else {
  process.stderr.write(
    'Chương trình chưa được dựng.\n  → Chạy `npm ci` (hoặc `npm run build`) trong thư mục của chương trình.\n',
  )
  process.exitCode = 2
}
