import { expect, it } from 'vitest'
import { publicTypes } from '../../scripts/public-types.js'

it('says in index.d.cts what src/index.ts exports, in types of its own', async () => {
  await expect(publicTypes()).toMatchFileSnapshot('../../index.d.cts')
})
