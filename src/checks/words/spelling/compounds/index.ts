import bWords from './b.ts'
import cWords from './c.ts'
import chWords from './ch.ts'
import dWords from './d.ts'
import ddWords from './dd.ts'
import gWords from './g.ts'
import hWords from './h.ts'
import kWords from './k.ts'
import lWords from './l.ts'
import mWords from './m.ts'
import nWords from './n.ts'
import ngNhWords from './ng-nh.ts'
import pQWords from './p-q.ts'
import rSWords from './r-s.ts'
import tWords from './t.ts'
import thWords from './th.ts'
import trWords from './tr.ts'
import vXWords from './v-x.ts'
import vowelsWords from './vowels.ts'

/** All lists of compounds. Each line has a first syllable and those that follow it. */
export const compoundLists: readonly string[] = [
  bWords,
  cWords,
  chWords,
  dWords,
  ddWords,
  gWords,
  hWords,
  kWords,
  lWords,
  mWords,
  nWords,
  ngNhWords,
  pQWords,
  rSWords,
  tWords,
  thWords,
  trWords,
  vXWords,
  vowelsWords,
]

const listOf: Readonly<Record<string, string>> = {
  b: bWords,
  c: cWords,
  ch: chWords,
  d: dWords,
  đ: ddWords,
  g: gWords,
  h: hWords,
  k: kWords,
  l: lWords,
  m: mWords,
  n: nWords,
  ng: ngNhWords,
  nh: ngNhWords,
  p: pQWords,
  q: pQWords,
  r: rSWords,
  s: rSWords,
  t: tWords,
  th: thWords,
  tr: trWords,
  v: vXWords,
  x: vXWords,
}

/** The list of the compounds that begin with a syllable. */
export const compoundListOf = (first: string): string =>
  listOf[first.slice(0, 2)] ?? listOf[first.slice(0, 1)] ?? vowelsWords
