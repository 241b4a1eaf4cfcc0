import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LocalPage, servePage } from '../../src/cli/preview/server.ts'

/** What is answered to a request. */
function asked(
  address: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, response => {
      let body = ''
      response.on('data', data => (body += data))
      response.on('end', () => resolve({ status: response.statusCode!, body, headers: response.headers }))
    })
    sent.on('error', reject)
    sent.end()
  })
}

describe('the page on this machine', () => {
  let page: LocalPage
  let own: string
  beforeAll(async () => {
    page = await servePage(name =>
      name === 'state'
        ? { type: 'application/json', body: '{"bí mật":1}', policy: "default-src 'none'" }
        : undefined,
    )
    own = new URL(page.address).pathname
  })
  afterAll(() => page.close())

  it('is on 127.0.0.1 alone, at an address that nobody guesses', () => {
    expect(page.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{48}\/$/)
  })

  it('answers one who has the address, and lets nothing be kept or framed elsewhere', async () => {
    const { status, body, headers } = await asked(page.address, `${own}state`)
    expect([status, body]).toEqual([200, '{"bí mật":1}'])
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-security-policy']).toBe("default-src 'none'")
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
  })

  it.each([
    ['without a token', () => '/state', {}, 'GET'],
    ['with another token', () => `/${'0'.repeat(48)}/state`, {}, 'GET'],
    ['with a part of the token', () => `${own.slice(0, 20)}/state`, {}, 'GET'],
    ['for what is not there', () => `${own}khac`, {}, 'GET'],
    ['for what lies above', () => `${own}../state`, {}, 'GET'],
    ['by another name of this machine', () => `${own}state`, { host: 'localhost' }, 'GET'],
    ['by a name that was made to lead here', () => `${own}state`, { host: 'evil.example:80' }, 'GET'],
    ['from a page of elsewhere', () => `${own}state`, { origin: 'https://evil.example' }, 'GET'],
    ['from a page without an origin', () => `${own}state`, { origin: 'null' }, 'GET'],
    ['that the browser calls foreign', () => `${own}state`, { 'sec-fetch-site': 'cross-site' }, 'GET'],
    ['that wants to change something', () => `${own}state`, {}, 'POST'],
  ])('says nothing to a request %s', async (_, path, headers, method) => {
    const { status, body } = await asked(page.address, path(), headers as Record<string, string>, method)
    expect([status, body]).toEqual([404, ''])
  })

  it('tells those who listen that there is something new', async () => {
    const { hostname, port } = new URL(page.address)
    const heard = new Promise<string>(resolve => {
      const sent = request({ hostname, port, path: `${own}events` }, response => {
        let text = ''
        response.on('data', data => {
          text += data
          if (text.includes('data:')) {
            resolve(text)
            sent.destroy()
          } else page.tell()
        })
      })
      sent.on('error', () => {})
      sent.end()
    })
    expect(await heard).toContain('data: new')
  })
})
