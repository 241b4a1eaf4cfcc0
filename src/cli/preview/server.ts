import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What is answered to one who has the token: the type and the text, by what stands behind it in the address. */
export type Answers = (name: string) => { type: string; body: string; policy: string } | undefined

/** A page that is served to the browser of this machine alone. */
export interface LocalPage {
  /** The address, with its token. */
  address: string
  /** Tells all open pages that there is something new. */
  tell(): void
  close(): Promise<void>
}

/**
 * Serves a page on 127.0.0.1, at a port that the system picks. Only who knows the token in the address gets an answer, and only by the address itself: a page of
 * elsewhere that guesses the port, or has a name lead here (DNS rebinding), is refused before anything is looked at.
 */
export async function servePage(answers: Answers): Promise<LocalPage> {
  const token = randomBytes(24).toString('hex')
  const open = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    const name = nameAsked(request, server, token)
    if (name === undefined) return refuse(response)
    if (name === 'events') return listen(response, open)
    const answer = answers(name)
    if (answer === undefined) return refuse(response)
    const { type, body, policy } = answer
    response.writeHead(200, { ...safe, 'Content-Type': type, 'Content-Security-Policy': policy })
    response.end(request.method === 'HEAD' ? '' : body)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  // A browser that lost the line tries again by itself; a sign of life keeps it open.
  const pulse = setInterval(() => send(open, ': \n\n'), 20_000)
  pulse.unref()
  return {
    address: `http://127.0.0.1:${port}/${token}/`,
    tell: () => send(open, 'data: new\n\n'),
    close: () =>
      new Promise(resolve => {
        clearInterval(pulse)
        for (const response of open) response.end()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** What every answer says: it is kept nowhere, is what it says it is, and is of use to no other page. */
const safe = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Frame-Options': 'SAMEORIGIN',
} as const

/** What stands behind the token; undefined for one who must not be answered. */
function nameAsked(request: IncomingMessage, server: Server, token: string): string | undefined {
  const { method, headers, url = '' } = request
  if (method !== 'GET' && method !== 'HEAD') return undefined
  const { port } = server.address() as AddressInfo
  const host = `127.0.0.1:${port}`
  if (headers.host !== host) return undefined
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return undefined
  const site = headers['sec-fetch-site']
  // The first request comes from the address line.
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return undefined
  const [, given = '', name] = /^\/([0-9a-f]{1,100})\/([a-z.-]{0,40})$/.exec(url) ?? []
  const own = Buffer.from(token)
  const other = Buffer.from(given)
  return other.length === own.length && timingSafeEqual(own, other) ? name : undefined
}

/** Nothing is said, not even why. */
function refuse(response: ServerResponse): void {
  response.writeHead(404, safe)
  response.end()
}

/** Keeps a line open by which the page is told of news (server-sent events, HTML Living Standard 9.2). */
function listen(response: ServerResponse, open: Set<ServerResponse>): void {
  response.writeHead(200, { ...safe, 'Content-Type': 'text/event-stream; charset=utf-8' })
  response.write('retry: 500\n\n')
  open.add(response)
  response.on('close', () => open.delete(response))
}

function send(open: ReadonlySet<ServerResponse>, text: string): void {
  for (const response of open) response.write(text)
}
