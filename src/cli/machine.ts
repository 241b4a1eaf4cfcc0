import { spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import type { Machine, Run } from '../print/machine.ts'

/** So much of what a program prints is kept, in characters: the end, where it says what failed. */
const mostKept = 20_000

/** The machine that the program runs on. */
export const realMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  isFile: path => {
    try {
      return statSync(path, { throwIfNoEntry: false })?.isFile() === true
    } catch {
      return false
    }
  },
  run: (program, args, { folder, env, seconds }) =>
    new Promise<Run>(resolve => {
      const child = spawn(program, [...args], {
        cwd: folder,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: seconds * 1000,
        windowsHide: true,
      })
      let output = ''
      const keep = (data: Buffer): void => {
        output = (output + data.toString('utf8')).slice(-mostKept)
      }
      child.stdout.on('data', keep)
      child.stderr.on('data', keep)
      child.once('error', error => resolve({ status: undefined, output: `${output}${error.message}` }))
      child.once('close', code => resolve({ status: code ?? undefined, output }))
    }),
}
