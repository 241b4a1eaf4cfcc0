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
